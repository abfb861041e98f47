import torch
from torch.optim.lr_scheduler import LambdaLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = LambdaLR(optimizer, lambda t: 0.1 if t < 2 else 0.01)

for t in range(4):
    print(f"t: {t} lr: {scheduler.get_last_lr()[0]:.4f}")
    optimizer.step()
    scheduler.step()
