import torch

loss = torch.tensor(2.5)
labels = torch.tensor([7, 2, 1, 0])
image = torch.zeros(1, 28, 28)
batch = torch.zeros(4, 3, 32, 32)

print("loss:  ", tuple(loss.shape))
print("labels:", tuple(labels.shape))
print("image: ", tuple(image.shape))
print("batch: ", tuple(batch.shape))
