import torch

x1 = torch.tensor([1.0], requires_grad=True)
x2 = torch.tensor([2.0], requires_grad=True)
x3 = torch.tensor([3.0], requires_grad=True)

y = x1 * x2 * x3 * x3 + 7 * x1 * x2 - x2 * x2 - 4 * x1 * x3
y.backward()
print("shape:", y.shape)
print("x1:", x1.grad, " x2:", x2.grad, " x3:", x3.grad)
