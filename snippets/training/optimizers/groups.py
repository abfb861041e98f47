import torch
from torch import nn

body = nn.Sequential(nn.Linear(4, 8), nn.LayerNorm(8))
head = nn.Linear(8, 2)
optimizer = torch.optim.AdamW([
    {"params": [p for p in body.parameters() if p.ndim > 1]},
    {"params": [p for p in body.parameters() if p.ndim == 1],
     "weight_decay": 0.0},
    {"params": head.parameters(), "lr": 0.01},
], lr=0.0001)

for group in optimizer.param_groups:
    print("tensors:", len(group["params"]), "lr:", group["lr"],
          "weight_decay:", group["weight_decay"])
