import math

import torch
from torch import nn
from torch.nn import functional as F

label = (torch.arange(100) == 0).float()
head = nn.Linear(20, 1)
nn.init.zeros_(head.weight)
for bias in (0.0, math.log(0.01 / 0.99)):
    nn.init.constant_(head.bias, bias)
    score = head(torch.ones(100, 20))[:, 0]
    loss = F.binary_cross_entropy_with_logits(score, label)
    print(f"chance {score[0].sigmoid():.2f}, loss {loss:.3f}")
