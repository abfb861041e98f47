import torch


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
v = torch.tensor([10.0, 1.0])
y = f(x)
(product,) = torch.autograd.grad(y, x, grad_outputs=v)
print("product:", product)
print("x.grad:", x.grad)

h = 2 * x
print("for h:", torch.autograd.grad((h**2).sum(), h))

other = torch.ones(2, requires_grad=True)
try:
    torch.autograd.grad(x.sum(), (x, other))
except RuntimeError as error:
    print(error)
grads = torch.autograd.grad(x.sum(), (x, other), allow_unused=True)
print("allow_unused:", grads)
