import torch
from torch.nn import functional as F

labels = torch.tensor([0, 1, 1])
scores = torch.tensor([[2.0, 0.0], [0.0, 1.0], [1.0, 0.5]],
                      requires_grad=True)


def accuracy(scores):
    return (scores.argmax(dim=1) == labels).float().mean()


for step in 0.0, 0.2, 0.4, 0.6:
    moved = scores + step * torch.tensor([[0, 0], [0, 0], [0, 1]])
    print(f"right score {moved[2, 1]:.1f}",
          f" accuracy: {accuracy(moved):.2f}",
          f" loss: {F.cross_entropy(moved, labels):.2f}")
try:
    accuracy(scores).backward()
except RuntimeError as e:
    print(e)
