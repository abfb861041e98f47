import torch

p = torch.tensor([0.0, 0.5, 1.0], requires_grad=True)

safe = torch.where(p > 0, p, 1.0)
y = torch.where(p > 0, p * safe.log2(), 0.0)
y.sum().backward()
print("where, inside and outside:", p.grad)

p.grad = None
chosen = p[p > 0]
(chosen * chosen.log2()).sum().backward()
print("chosen first:", p.grad)
