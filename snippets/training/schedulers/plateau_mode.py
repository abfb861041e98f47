import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

for mode in ("min", "max"):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = ReduceLROnPlateau(optimizer, mode, patience=1)
    for accuracy in (0.5, 0.6, 0.7, 0.8, 0.9):
        optimizer.step()
        scheduler.step(accuracy)
    lr = optimizer.param_groups[0]["lr"]
    print(f"mode: {mode} lr: {lr:.2f}")
