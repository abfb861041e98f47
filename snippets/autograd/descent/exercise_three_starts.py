import torch


def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


for start in (-1.0, 5.0, 9.0):
    x = torch.tensor(start)
    for step in range(300):
        q = x.clone().requires_grad_()
        f(q).backward()
        x = x - 0.002 * q.grad
        if x.abs() > 100:
            break
    if x.abs() > 100:
        print(start, "-> x > 100:", (x > 100).item())
    else:
        flat = q.grad.abs().item() < 0.001
        print(f"{start} -> {x.item():.4f}, slope near 0: {flat}")
