import torch

hours = torch.tensor([1.0, 2.0, 3.0])
scores = torch.tensor([2.0, 4.0, 6.0])


def loss(w):
    return ((w * hours - scores) ** 2).mean()


w = torch.tensor(1.0, requires_grad=True)
before = loss(w)
before.backward()
print("gradient:", round(w.grad.item(), 4))

moved = w.item() - 0.1 * w.grad.item()
print("w:   ", w.item(), "->", round(moved, 4))
after = loss(moved)
print("loss:", round(before.item(), 4), "->", round(after.item(), 4))
