import torch
from torch import nn

target = torch.tensor([1.0, 1.0, 1.0, 1.0, 4.0])
prediction = torch.zeros(5)
for reduction in ("none", "sum", "mean"):
    criterion = nn.L1Loss(reduction=reduction)
    print(reduction + ":", criterion(prediction, target))

four = criterion(prediction[:4], target[:4])
one = criterion(prediction[4:], target[4:])
print(f"mean of means: {(four + one) / 2:.4f}")
print(f"weighted by size: {(4 * four + one) / 5:.4f}")
