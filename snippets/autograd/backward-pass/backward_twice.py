import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
first = y.grad_fn
print("before:", first.name(), "x.grad:", x.grad)

y.backward()
try:
    y.backward()
except RuntimeError:
    print("RuntimeError, x.grad:", x.grad.item())

y = x**2
print("same node:", y.grad_fn is first)
y.backward(retain_graph=True)
y.backward()
print("x.grad:", x.grad.item())
