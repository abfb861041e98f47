import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([weight], lr=0.1)
scaler = torch.amp.GradScaler("cpu")

for step in range(4):
    optimizer.zero_grad()
    outputs = weight.half() * 3
    loss = outputs.float().sum()
    scale = scaler.get_scale()
    scaler.scale(loss).backward()
    scaler.unscale_(optimizer)
    norm = nn.utils.clip_grad_norm_([weight], max_norm=1.0)
    scaler.step(optimizer)
    scaler.update()
    print(f"scale {scale:.0f}: norm {norm.item():.1f},",
          f"weight {weight.item():.1f}")
