import torch


def f(x):
    return (x**2).sum()


x = torch.tensor([3.0, -2.0], requires_grad=True)
f(x).backward()
g = x.grad
rate = 0.01
print(f"expected change {rate * (g @ g).item():.4f}")
for sign in (1, -1):
    change = f(x + sign * rate * g) - f(x)
    print(f"sign {sign:2}: change {change.item():.4f}")
