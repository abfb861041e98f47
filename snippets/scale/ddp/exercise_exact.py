import torch
from torch.utils.data import DistributedSampler

right = torch.tensor([0, 1, 1, 1, 1, 1, 1])
padded = [list(DistributedSampler(right, 2, rank, shuffle=False))
          for rank in range(2)]
exact = [list(range(rank, len(right), 2)) for rank in range(2)]
for name, shares in {"padded": padded, "exact": exact}.items():
    correct = sum(right[rows].sum().item() for rows in shares)
    seen = sum(len(rows) for rows in shares)
    print(f"{name}: {correct} of {seen} right")
