import torch
from torch import nn

for dtype in (torch.float32, torch.bfloat16, torch.float16):
    weight = nn.Parameter(torch.ones(1, dtype=dtype))
    optimizer = torch.optim.SGD([weight], lr=0.001)
    for step in range(500):
        optimizer.zero_grad()
        weight.sum().backward()
        optimizer.step()
    print(f"{dtype}: weight {weight.item():.4f}")
