import torch
from torch.optim import Adam, AdamW

torch.set_default_dtype(torch.float64)
slope = torch.tensor([1.0, 20.0])


def by_torch(kind, **options):
    w = torch.tensor([3.0, 2.0], requires_grad=True)
    optimizer = kind([w], lr=0.1, weight_decay=0.1, **options)
    for step in range(5):
        optimizer.zero_grad()
        (slope * (w - 1) ** 2 / 2).sum().backward()
        optimizer.step()
    return w.detach()


def by_hand(decoupled):
    w, m, s = torch.tensor([3.0, 2.0]), 0, 0
    for t in range(1, 6):
        g = slope * (w - 1)
        if decoupled:
            w = w * (1 - 0.1 * 0.1)
        else:
            g = g + 0.1 * w
        m = 0.9 * m + (1 - 0.9) * g
        s = 0.999 * s + (1 - 0.999) * g**2
        m_hat, s_hat = m / (1 - 0.9**t), s / (1 - 0.999**t)
        w = w - 0.1 * m_hat / (s_hat.sqrt() + 1e-8)
    return w


for name, kind, decoupled in (
    ("Adam: ", Adam, False), ("AdamW:", AdamW, True)
):
    w = by_hand(decoupled)
    print(name, f"{w[0]:.4f} {w[1]:.4f}",
          "equal:", torch.allclose(w, by_torch(kind)))
same = by_torch(Adam, decoupled_weight_decay=True)
print("Adam, decoupled:", torch.equal(same, by_torch(AdamW)))
