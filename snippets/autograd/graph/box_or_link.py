import torch

x, y = torch.tensor([3]), torch.tensor([4])
z = x + y
print("integers:     ", z, z.grad_fn)

x, y = torch.tensor([3.0]), torch.tensor([4.0])
z = x + y
print("floats:       ", z, z.grad_fn)

x = torch.tensor([3.0], requires_grad=True)
y = torch.tensor([4.0], requires_grad=True)
z = x + y
print("requires_grad:", z, z.grad_fn.name())

try:
    torch.tensor([3], requires_grad=True)
except RuntimeError as error:
    print(error)
