import torch

images = torch.zeros(5, 1, 28, 28)

for batch in images.split(2):
    squeezed = batch.squeeze()
    print(tuple(batch.shape), "->", tuple(squeezed.shape))
