import torch

w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor(3.0, requires_grad=True)
score = w**2 * x
(slope,) = torch.autograd.grad(score, x, create_graph=True)
print("slope:", slope.item(), "recorded:", slope.requires_grad)

penalty = (slope - 1) ** 2
penalty.backward()
print("w.grad:", w.grad)
