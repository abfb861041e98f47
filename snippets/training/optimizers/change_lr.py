import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
w.grad = torch.tensor(1.0)

optimizer.lr = 0.0
optimizer.step()
print(f"after optimizer.lr = 0: {w.item():.1f}")

for group in optimizer.param_groups:
    group["lr"] = 0.0
optimizer.step()
print(f"after group['lr'] = 0:  {w.item():.1f}")
