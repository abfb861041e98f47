import torch

x = torch.ones(3, requires_grad=True)
v = torch.tensor([1.0, 2.0, 3.0])

for _ in range(3):
    x.view(3).backward(v)
    print("x.grad:", x.grad, "v:", v)
