import torch

x = torch.full((100,), 1000.0, dtype=torch.float16)

print("float16 sum:", x.sum().item())
print("float32 sum:", x.sum(dtype=torch.float32).item())
