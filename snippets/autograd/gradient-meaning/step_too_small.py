import torch


def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


for dtype in (torch.float64, torch.float32):
    x = torch.tensor(5.0, dtype=dtype)
    for h in (1e-7, 1e-17):
        slope = (f(x + h) - f(x - h)) / (2 * h)
        print(dtype, h, (x + h == x).item(), round(slope.item(), 3))
