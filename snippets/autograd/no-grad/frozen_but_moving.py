import torch
from torch import nn

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
(w**2).sum().backward()
w.requires_grad_(False)
optimizer.step()
print("grad left over:", w)
w.grad = None
optimizer.step()
print("grad is None:", w)

norm = nn.BatchNorm1d(2).requires_grad_(False)
norm(torch.ones(4, 2))
print("train():", norm.running_mean)
norm.eval()
norm(torch.ones(4, 2))
print("eval():", norm.running_mean)
