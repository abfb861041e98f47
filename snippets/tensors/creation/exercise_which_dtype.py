import torch

print(torch.tensor([1]).dtype)
print(torch.tensor([1, 2.]).dtype)
print(torch.tensor([True]).dtype)
print(torch.tensor([True, 2]).dtype)
print(torch.full((2, 3), 0).dtype)
print(torch.zeros(2, 3).dtype)
print(torch.arange(3).dtype)
print(torch.arange(3.).dtype)
