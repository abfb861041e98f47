import torch


def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


x = torch.tensor(5.0, requires_grad=True)
f(x).backward()
slope = x.grad.item()
print("backward:", slope)
print("formula: ", -4 * 5**3 + 30 * 5**2 + 20 * 5 - 15)

print("h     one side  error  both sides   error")
for h in (1, 0.1, 0.01):
    one = (f(5 + h) - f(5)) / h
    both = (f(5 + h) - f(5 - h)) / (2 * h)
    print(f"{h:<5} {one:.3f}  {one - slope:6.3f}",
          f"    {both:.3f} {both - slope:7.3f}")
