import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = x**2
z = 10 * y
try:
    y[0].detach_()
except RuntimeError as error:
    print(str(error).split(".")[0])

y.detach_()
print("y.grad_fn:", y.grad_fn, "leaf:", y.is_leaf)
z.sum().backward()
print("x.grad:", x.grad)
