import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])

print(x.sum())
print(x.sum(dim=0))
print(x.sum(dim=1))

images = torch.ones(8, 3, 28, 28)
print(images.sum(dim=0).shape)
print(images.sum(dim=(-2, -1)).shape)
