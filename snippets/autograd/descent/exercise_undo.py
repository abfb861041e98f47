import torch


def f(a, b, c):
    return (a * b + c) ** 2


a, b, c = (torch.tensor(number, dtype=torch.float64, requires_grad=True)
           for number in (2.0, 3.0, -1.0))
z = f(a, b, c)
z.backward()

d = 0.01
print(f"before {z.item():.4f}, a grown {f(a + d, b, c).item():.4f}")

less_b = d * (a.grad / b.grad).item()
less_c = d * (a.grad / c.grad).item()
print(f"b - {less_b:.3f}: {f(a + d, b - less_b, c).item():.4f}")
print(f"c - {less_c:.3f}: {f(a + d, b, c - less_c).item():.4f}")
