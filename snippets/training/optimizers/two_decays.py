import torch
from torch.optim import Adam, AdamW

torch.set_default_dtype(torch.float64)


def train(kind, weight_decay=0.0, shrink=0.0, add=0.0):
    w = torch.tensor([3.0, 2.0], requires_grad=True)
    optimizer = kind([w], lr=0.1, weight_decay=weight_decay)
    for step in range(5):
        with torch.no_grad():
            w.grad = 2 * (w - 1) + add * w
            w *= 1 - 0.1 * shrink
        optimizer.step()
    return w.detach()


print("AdamW is shrinking, then Adam:", torch.allclose(
    train(AdamW, weight_decay=0.1), train(Adam, shrink=0.1)))
print("Adam adds to the gradient:    ", torch.allclose(
    train(Adam, weight_decay=0.1), train(Adam, add=0.1)))
