import torch
from torch.optim.lr_scheduler import MultiStepLR

for milestone in (2, 8, 20, 40, 58):
    w = torch.tensor(10.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25)
    scheduler = MultiStepLR(optimizer, [milestone], gamma=0.1)
    for step in range(60):
        target = 1.0 if step % 2 == 0 else -1.0
        optimizer.zero_grad()
        ((w - target) ** 2).backward()
        optimizer.step()
        scheduler.step()
    print(f"milestone: {milestone:2} distance: {abs(w.item()):.3f}")
