import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
gamma = 0.01 ** (1 / 50)
scheduler = ExponentialLR(optimizer, gamma)
for epoch in range(50):
    optimizer.step()
    scheduler.step()
lr = optimizer.param_groups[0]["lr"]
print(f"gamma: {gamma:.4f} lr: {lr:.4f}")
