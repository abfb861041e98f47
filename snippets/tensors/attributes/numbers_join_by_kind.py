import torch

count = torch.tensor([3])
half = torch.tensor([3.0], dtype=torch.float16)
single = torch.tensor([3.0])
scalar = torch.tensor(1.5, dtype=torch.float64)

print("half + 1.5", (half + 1.5).dtype)
print("single + scalar", (single + scalar).dtype)
print("count + 1.5", (count + 1.5).dtype)
print("count + scalar", (count + scalar).dtype)
