import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
v = torch.tensor([[1.0, 0.0], [2.0, -1.0]])

(v * (x @ x)).sum().backward()
print("weighted sum:", x.grad, sep="\n")

x.grad = None
(x @ x).backward(gradient=v)
print("gradient=v:", x.grad, sep="\n")
