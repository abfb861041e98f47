import torch
from torch import nn

score = torch.tensor([[2.0, -1.0, 0.5]])
tags = torch.tensor([[1.0, 0.0, 1.0]])
p = score.sigmoid()

by_hand = -(tags * p.log() + (1 - tags) * (1 - p).log()).mean()
print(f"by hand: {by_hand:.4f}")
for criterion, x in ((nn.BCELoss(), p),
                     (nn.BCEWithLogitsLoss(), score)):
    print(criterion, f"{criterion(x, tags):.4f}")
    try:
        criterion(x, tags.long())
    except RuntimeError as error:
        print(error)
