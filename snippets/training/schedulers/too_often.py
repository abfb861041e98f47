import torch
from torch.optim.lr_scheduler import MultiStepLR

for per_batch in (False, True):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = MultiStepLR(optimizer, milestones=[10, 20])
    for epoch in range(3):
        for batch in range(8):
            optimizer.step()
            if per_batch:
                scheduler.step()
        if not per_batch:
            scheduler.step()
    print("per batch:", per_batch, "last_epoch:", scheduler.last_epoch,
          f"lr: {scheduler.get_last_lr()[0]:.2f}")
