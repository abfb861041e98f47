import torch

x = torch.tensor([7, -7])

print("x - 10:", x - 10)
print("x ** 2:", x ** 2)
print("x / 2:", x / 2)
print("x // 2:", x // 2)
print("x % 2:", x % 2)
print("sin:", torch.sin(torch.tensor([0.0, torch.pi / 2])))
