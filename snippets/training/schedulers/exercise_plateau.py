import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

torch.manual_seed(0)
w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = ReduceLROnPlateau(optimizer, factor=0.5, patience=2)
lr, best, bad = 1.0, float("inf"), 0
equal = []

for loss in torch.rand(40).tolist():
    optimizer.step()
    scheduler.step(loss)
    if loss < best * (1 - 1e-4):
        best, bad = loss, 0
    else:
        bad += 1
    if bad > 2:
        lr, bad = lr * 0.5, 0
    equal.append(lr == optimizer.param_groups[0]["lr"])
print("equal:", all(equal), f"lr: {lr:.4f}")
