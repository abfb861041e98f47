import torch

x, y = torch.tensor([3]), torch.tensor([4])
z = x + y
print(z, z.dtype, z.grad_fn)

try:
    torch.tensor([3], requires_grad=True)
except RuntimeError as error:
    print(error)

x, y = torch.tensor([3.0]), torch.tensor([4.0])
z = x + y
print(z, z.dtype, z.grad_fn)

x = torch.tensor([3.0], requires_grad=True)
y = torch.tensor([4.0], requires_grad=True)
z = x + y
print(z)
print(z.grad_fn.name())
