import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
print("sum:", x.sum())

try:
    x.mean()
except RuntimeError as error:
    print(error)

print("float().mean():", x.float().mean())
print("mean(dtype):", x.mean(dtype=torch.float32))
