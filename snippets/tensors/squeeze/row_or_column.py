import torch

x = torch.zeros(3, 3, dtype=torch.int64)
v = torch.tensor([1, 2, 3])

print("unsqueeze(0)")
print(x + v.unsqueeze(0))
print("unsqueeze(1)")
print(x + v.unsqueeze(1))
