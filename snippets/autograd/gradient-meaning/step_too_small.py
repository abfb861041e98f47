import torch


def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


for dtype in (torch.float64, torch.float32):
    x = torch.tensor(5.0, dtype=dtype)
    rule = 5 * torch.finfo(dtype).eps ** (1 / 3)
    for h in (rule, 1e-7, 1e-17):
        slope = (f(x + h) - f(x - h)) / (2 * h)
        print(dtype, f"h = {h:.0e}, slope {slope.item():.1f},",
              "x + h == x:", (x + h == x).item())
