import torch
from torch import nn

torch.manual_seed(0)
image = torch.rand(28, 28)
changed = image.clone()
changed[5, 0] += 1

by_row = nn.Linear(28, 10)
before, after = by_row(image), by_row(changed)
rows = (before != after).any(dim=1).nonzero().flatten()
print("by row:", tuple(after.shape), "rows changed:", rows.tolist())

alone = by_row(image[5])
close = torch.allclose(alone, before[5], atol=1e-6)
print("row 5 alone:", tuple(alone.shape), "close:", close)

whole = nn.Linear(784, 10)
before, after = whole(image.flatten()), whole(changed.flatten())
count = (before != after).sum().item()
print("whole:", tuple(after.shape), "scores changed:", count)
