import torch

row = torch.zeros(1, 2)
batch = row.unsqueeze(0)

print(batch.shape)
print(batch.squeeze().shape)
print(batch.squeeze(0).shape)
