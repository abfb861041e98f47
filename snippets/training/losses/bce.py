import torch
from torch import nn

score = torch.tensor([[2.0, -1.0, 0.5]])
tags = torch.tensor([[1.0, 0.0, 1.0]])
p = score.sigmoid()

by_hand = -(tags * p.log() + (1 - tags) * (1 - p).log()).mean()
print(f"by hand: {by_hand:.4f}")
print(f"BCELoss: {nn.BCELoss()(p, tags):.4f}")
print(f"BCEWithLogitsLoss: {nn.BCEWithLogitsLoss()(score, tags):.4f}")

for criterion, values, target in (
        (nn.BCELoss(), score, tags),
        (nn.BCELoss(), p, tags.long()),
        (nn.BCEWithLogitsLoss(), score, tags.long()),
        (nn.BCEWithLogitsLoss(), score, tags[0])):
    try:
        print(criterion(values, target))
    except (RuntimeError, ValueError) as error:
        print(f"{criterion} {error}")
