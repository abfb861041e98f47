import torch

torch.manual_seed(0)
x = torch.rand(5, 5)
y = torch.rand(5, 5)
z = torch.rand(5, 5, requires_grad=True)

a = x + y
b = x + z
print("x + y:", a.requires_grad)
print("x + z:", b.requires_grad)
print("a * b:", (a * b).requires_grad)
print("b > 1:", (b > 1).requires_grad)
print("a.grad_fn:", a.grad_fn)
print("b.grad_fn:", b.grad_fn.name())
