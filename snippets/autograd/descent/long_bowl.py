import torch


def f(p):
    return p[0] ** 2 + 4 * p[1] ** 2


p = torch.tensor([4.0, 1.0])
for _ in range(5):
    print(f"f: {f(p).item():.4f}  p: ({p[0]:.4f}, {p[1]:.4f})")
    q = p.clone().requires_grad_()
    f(q).backward()
    p = p - 0.2 * q.grad
