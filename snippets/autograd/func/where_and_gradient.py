import torch
from torch.func import grad, vmap


def root(x):
    return torch.where(x > 0, x.sqrt(), 0.0)


def safe_root(x):
    inside = torch.where(x > 0, x, 1.0)
    return torch.where(x > 0, inside.sqrt(), 0.0)


batch = torch.tensor([0.0, 4.0])
print("values:", vmap(root)(batch))
print("gradients:", vmap(grad(root))(batch))
print("safe values:", vmap(safe_root)(batch))
print("safe gradients:", vmap(grad(safe_root))(batch))
