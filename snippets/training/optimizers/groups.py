import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.LayerNorm(3), nn.Linear(3, 2))
decay = [p for p in model.parameters() if p.ndim > 1]
no_decay = [p for p in model.parameters() if p.ndim == 1]
optimizer = torch.optim.AdamW([
    {"params": decay},
    {"params": no_decay, "weight_decay": 0.0},
], lr=0.001)

for group in optimizer.param_groups:
    print("tensors:", len(group["params"]), "lr:", group["lr"],
          "weight_decay:", group["weight_decay"])
