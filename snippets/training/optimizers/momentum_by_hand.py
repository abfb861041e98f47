import torch

torch.set_default_dtype(torch.float64)
slope = torch.tensor([1.0, 20.0])


def by_torch(**options):
    w = torch.tensor([3.0, 1.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.02, **options)
    for step in range(5):
        optimizer.zero_grad()
        (slope * w**2 / 2).sum().backward()
        optimizer.step()
    return w.detach()


def by_hand(momentum=0, nesterov=False):
    w, v = torch.tensor([3.0, 1.0]), 0
    for step in range(5):
        g = slope * w
        v = momentum * v + g
        w = w - 0.02 * (g + momentum * v if nesterov else v)
    return w


for options in (
    {},
    {"momentum": 0.9},
    {"momentum": 0.9, "nesterov": True},
):
    expected, w = by_torch(**options), by_hand(**options)
    print(f"w: {w[0]:.4f} {w[1]:.4f}",
          "equal:", torch.allclose(w, expected), options)
