import torch


def divide(a, b):
    """a / b, and 0 where b is 0."""
    safe = torch.where(b == 0, 1.0, b)
    return torch.where(b == 0, 0.0, a / safe)


a = torch.tensor([1.0, 1.0], requires_grad=True)
b = torch.tensor([0.0, 2.0], requires_grad=True)
divide(a, b).sum().backward()
print("value:", divide(a, b).tolist())
print("gradients:", a.grad.tolist(), b.grad.tolist())
print("naive:", torch.autograd.grad(
    torch.where(b == 0, 0.0, a / b).sum(), b)[0].tolist())
