import torch

print("tensor([True, 2])", torch.tensor([True, 2]).dtype)
print("full((2, 3), 0)  ", torch.full((2, 3), 0).dtype)
print("zeros(2, 3)      ", torch.zeros(2, 3).dtype)
print("arange(3)        ", torch.arange(3).dtype)
print("arange(3.)       ", torch.arange(3.).dtype)
