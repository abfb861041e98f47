import torch

print(torch.tensor([1, 2, 3]).dtype)
print(torch.tensor([1, 2, 3.5]).dtype)
print(torch.tensor([True, False]).dtype)
print(torch.tensor([1, 2j]).dtype)
print(torch.tensor([1, 2, 3], dtype=torch.float32))
