import torch
from torch.optim import SGD, Adagrad, Adam, RMSprop

torch.set_default_dtype(torch.float64)


def loss_of(w, angle):
    c, s = torch.cos(angle), torch.sin(angle)
    x, y = c * w[0] + s * w[1], c * w[1] - s * w[0]
    return (x**2 + 50 * y**2) / 2


def train(kind, angle, **options):
    c, s = torch.cos(angle), torch.sin(angle)
    w = torch.stack([3 * c - s, 3 * s + c]).requires_grad_()
    optimizer = kind([w], **options)
    for step in range(100):
        optimizer.zero_grad()
        loss_of(w, angle).backward()
        optimizer.step()
    return loss_of(w, angle).item()


print("          aligned  rotated")
for name, kind, options in (
    ("SGD", SGD, {"lr": 0.03}),
    ("momentum", SGD, {"lr": 0.03, "momentum": 0.9}),
    ("Adagrad", Adagrad, {"lr": 0.5}),
    ("RMSprop", RMSprop, {"lr": 0.05}),
    ("Adam", Adam, {"lr": 0.2}),
):
    a = train(kind, torch.tensor(0.0), **options)
    b = train(kind, torch.tensor(torch.pi / 4), **options)
    print(f"{name:8} {a:8.4f} {b:8.4f}")
