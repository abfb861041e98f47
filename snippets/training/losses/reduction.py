import torch
from torch import nn

prediction = torch.zeros(5)
target = torch.tensor([1.0, 1.0, 1.0, 1.0, 4.0])

for reduction in ("none", "sum", "mean"):
    criterion = nn.L1Loss(reduction=reduction)
    print(reduction + ":", criterion(prediction, target))

mean = nn.L1Loss()
batches = list(zip(prediction.split(4), target.split(4)))
losses = [mean(p, t) for p, t in batches]
total = sum(mean(p, t) * len(t) for p, t in batches)
print(f"mean of batch means: {torch.stack(losses).mean():.4f}")
print(f"weighted by size: {total / len(target):.4f}")
