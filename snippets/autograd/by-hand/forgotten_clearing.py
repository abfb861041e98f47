import torch


def train(clear):
    w = torch.tensor(4.0, requires_grad=True)
    history = []
    for _ in range(6):
        (w**2).backward()
        with torch.no_grad():
            w -= 0.25 * w.grad
        if clear:
            w.grad = None
        history.append(round(w.item(), 4))
    return history


print("cleared:    ", train(clear=True))
print("not cleared:", train(clear=False))
