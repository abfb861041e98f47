import torch

inputs = torch.tensor([1.0, 2.0, 3.0])
targets = torch.tensor([3.0, 5.0, 7.0])
w = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)


def loss():
    return (w * inputs + b - targets).pow(2).mean()


before = loss()
before.backward()
print("w.grad:", round(w.grad.item(), 4), " b.grad:", b.grad.item())

with torch.no_grad():
    w -= 0.1 * w.grad
    b -= 0.1 * b.grad
print("w:", round(w.item(), 4), " b:", round(b.item(), 4))
print("loss:", round(before.item(), 4), "->", round(loss().item(), 4))
