import torch
import torch.nn.functional as F

x = torch.tensor([1.0, 2.0, 3.0])
answer = torch.tensor([2.0, 4.0, 9.0])
weight = torch.tensor([1.0, 1.0, 0.5])
w = torch.tensor(1.0, requires_grad=True)

losses = F.mse_loss(w * x, answer, reduction="none")
print("losses:", losses.tolist())
losses.backward(gradient=weight, retain_graph=True)
print("weighted:", w.grad)
w.grad = None
losses.backward(gradient=torch.full_like(losses, 1 / 3))
print("mean:", w.grad)
