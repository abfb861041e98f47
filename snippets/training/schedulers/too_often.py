import torch
from torch.optim.lr_scheduler import MultiStepLR

for steps_per_epoch in (1, 8):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = MultiStepLR(optimizer, milestones=[10, 20])
    for step in range(3 * steps_per_epoch):
        optimizer.step()
        scheduler.step()
    print("last_epoch:", scheduler.last_epoch,
          f"lr: {scheduler.get_last_lr()[0]:.2f}")
