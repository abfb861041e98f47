import torch

torch.set_default_dtype(torch.float64)
slope = torch.tensor([1.0, 20.0])


def by_torch(kind, **options):
    w = torch.tensor([3.0, 1.0], requires_grad=True)
    optimizer = kind([w], lr=0.1, **options)
    for step in range(5):
        optimizer.zero_grad()
        (slope * w**2 / 2).sum().backward()
        optimizer.step()
    return w.detach()


def adagrad(s, g):
    return s + g**2


def rmsprop(s, g):
    return 0.99 * s + (1 - 0.99) * g**2


def by_hand(update):
    w, s = torch.tensor([3.0, 1.0]), 0
    for step in range(5):
        g = slope * w
        s = update(s, g)
        w = w - 0.1 * g / (s.sqrt() + 1e-8)
    return w


for name, update, expected in (
    ("Adagrad:", adagrad, by_torch(torch.optim.Adagrad, eps=1e-8)),
    ("RMSprop:", rmsprop, by_torch(torch.optim.RMSprop)),
):
    w = by_hand(update)
    print(name, f"{w[0]:.4f} {w[1]:.4f}",
          "equal:", torch.allclose(w, expected))
