import torch

x = torch.zeros(2, requires_grad=True)
y = x.sin()
y.add_(1)
y.sum().backward()
print("sin:", x.grad)

x = torch.zeros(2, requires_grad=True)
y = x.exp()
y.add_(1)
try:
    y.sum().backward()
except RuntimeError as error:
    print("exp:", error)

y = x.exp()
y = y + 1
y.sum().backward()
print("exp, new tensor:", x.grad)
