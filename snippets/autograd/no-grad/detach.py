import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = x**2
d = y.detach()
print("y", y.requires_grad, y.grad_fn.name())
print("d", d.requires_grad, d.grad_fn)
print("same memory:", d.data_ptr() == y.data_ptr())

(y + 100 * d).sum().backward()
print(x.grad)
