import torch

rows = torch.tensor([1.0, 2.0, 3.0]).expand(4, 3)
rows[0, 0] = 100
print(rows)

try:
    rows.add_(1)
except RuntimeError as error:
    print(error)
