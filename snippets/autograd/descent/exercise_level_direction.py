import torch


def f(p):
    return p[0] ** 2 * p[1]


p = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
f(p).backward()
print("gradient:", p.grad.tolist())

level = torch.stack([p.grad[1], -p.grad[0]])
print("level:", level.tolist(), "product", (level @ p.grad).item())
for h in (0.1, 0.01, 0.001):
    change = f(p + h * level) - f(p)
    print(f"h: {h}, change / h: {change.item() / h:.4f}")
