import torch
from torch import nn

first, last = nn.Linear(4, 4), nn.Linear(4, 2)
x = torch.ones(1, 4)
with torch.autocast("cpu", dtype=torch.bfloat16):
    hidden = first(x)

try:
    last(hidden)
except RuntimeError as error:
    print("outside:", error)
print("outside, after float():", last(hidden.float()).dtype)
with torch.autocast("cpu", dtype=torch.bfloat16):
    print("inside:", last(hidden).dtype)
