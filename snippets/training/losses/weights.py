import torch
from torch import nn

logits = torch.tensor([[1.0, 0.0], [0.0, 0.0]])
target = torch.tensor([0, 1])
weight = torch.tensor([1.0, 9.0])

for w in (weight, weight * 10):
    criterion = nn.CrossEntropyLoss(weight=w)
    print(w, f"{criterion(logits, target):.4f}",
          f"one-hot {criterion(logits, torch.eye(2)):.4f}")
each = nn.CrossEntropyLoss(weight=weight, reduction="none")
total = each(logits, target).sum()
print(f"divided by 2: {total / 2:.4f}, by 1 + 9: {total / 10:.4f}")
try:
    nn.CrossEntropyLoss(weight=weight.double())(logits, target)
except RuntimeError as error:
    print("float64 weights:", error)
