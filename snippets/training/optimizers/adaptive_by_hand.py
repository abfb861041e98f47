import torch
from torch.optim import Adagrad, RMSprop

torch.set_default_dtype(torch.float64)
slope = torch.tensor([1.0, 20.0])

for kind in (Adagrad, RMSprop):
    w = torch.tensor([3.0, 1.0], requires_grad=True)
    optimizer = kind([w], lr=0.05)
    hand, s = w.detach().clone(), 0
    for step in range(5):
        w.grad = slope * w.detach()
        optimizer.step()

        g = slope * hand
        if kind is Adagrad:
            s = s + g**2
        else:
            s = 0.99 * s + (1 - 0.99) * g**2
        hand = hand - 0.05 * g / (s.sqrt() + 1e-10)
    print(hand, "equal:", torch.allclose(hand, w), kind.__name__)
