import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
with torch.no_grad():
    y.mul_(10)

y.sum().backward()
print("y:", y.tolist())
print("x.grad:", x.grad)
