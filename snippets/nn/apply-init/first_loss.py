import math

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(1000, 20)
label = (torch.arange(1000) % 100 == 0).float()
head = nn.Linear(20, 1)
nn.init.zeros_(head.weight)
for bias in (0.0, math.log(0.01 / 0.99)):
    nn.init.constant_(head.bias, bias)
    scores = head(x)[:, 0]
    loss = F.binary_cross_entropy_with_logits(scores, label)
    chance = scores.sigmoid().mean()
    print(f"bias {bias:.2f}: chance {chance:.2f}, loss {loss:.3f}")
ten = F.cross_entropy(torch.zeros(1, 10), torch.tensor([3]))
print(f"ten classes: loss {ten:.3f}, log {math.log(10):.3f}")
