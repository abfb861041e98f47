import torch
from torch import nn

logits = torch.tensor([[1.0, 0.0], [0.0, 0.0]])
target = torch.tensor([0, 1])
weight = torch.tensor([1.0, 9.0])

each = nn.CrossEntropyLoss(weight=weight, reduction="none")
each = each(logits, target)
print("each:", each)
for factor in (1, 10):
    loss = nn.CrossEntropyLoss(weight=weight * factor)(logits, target)
    print(f"weights times {factor}: {loss:.4f}")
print(f"each.mean(): {each.mean():.4f}")
print(f"divided by weights: {each.sum() / weight[target].sum():.4f}")

try:
    nn.CrossEntropyLoss(weight=weight.double())(logits, target)
except RuntimeError as error:
    print("float64 weights:", error)
