import torch
from torch import nn
from torch.nn import functional as F

target = torch.tensor([0, 2])
one_hot = F.one_hot(target, 4).float()
smooth = one_hot * 0.9 + 0.1 / 4

usual = nn.CrossEntropyLoss()
smoothing = nn.CrossEntropyLoss(label_smoothing=0.1)
for size in (2, 4, 8):
    logits = size * one_hot
    print(f"{size}: {usual(logits, target):.4f}",
          f"smooth {usual(logits, smooth):.4f}",
          f"label_smoothing {smoothing(logits, target):.4f}")
