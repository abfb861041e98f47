import torch
from torch.optim import SGD, Adagrad, Adam, RMSprop

torch.set_default_dtype(torch.float64)
aligned = torch.tensor([[1.0, 0.0], [0.0, 50.0]])
turn = torch.tensor([[1.0, -1.0], [1.0, 1.0]]) / 2**0.5
start = torch.tensor([3.0, 1.0])


def train(H, start, kind, **options):
    w = start.clone().requires_grad_()
    optimizer = kind([w], **options)
    for step in range(100):
        optimizer.zero_grad()
        loss = w @ H @ w / 2
        loss.backward()
        optimizer.step()
    return (w @ H @ w / 2).item()


print("aligned rotated")
for name, kind, options in (
    ("SGD", SGD, {"lr": 0.03}),
    ("momentum", SGD, {"lr": 0.03, "momentum": 0.9}),
    ("Adagrad", Adagrad, {"lr": 0.5}),
    ("RMSprop", RMSprop, {"lr": 0.05}),
    ("Adam", Adam, {"lr": 0.2}),
):
    a = train(aligned, start, kind, **options)
    b = train(turn @ aligned @ turn.T, turn @ start, kind, **options)
    print(f"{a:7.4f} {b:7.4f}", name)
