import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])

print("sum():", x.sum())
print("sum(dim=0):", x.sum(dim=0))
print("sum(dim=1):", x.sum(dim=1))

images = torch.ones(8, 3, 28, 28)
print("images, dim=0:", images.sum(dim=0).shape)
print("images, dim=(-2, -1):", images.sum(dim=(-2, -1)).shape)
