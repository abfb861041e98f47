import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = x**2
y.detach_()
print(y.requires_grad, y.grad_fn, y.is_leaf)
