import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = x**2
d = y.detach()
(y + 100 * d).sum().backward()
print("x.grad:", x.grad)
print("y.grad_fn:", y.grad_fn.name())
print("d.grad_fn:", d.grad_fn)
print("same memory:", d.data_ptr() == y.data_ptr())
