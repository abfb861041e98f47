import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
v = torch.tensor([[1.0, 0.0], [2.0, -1.0]])

(v * (x @ x)).sum().backward()
print(x.grad)

x.grad = None
(x @ x).backward(gradient=v)
print(x.grad)
