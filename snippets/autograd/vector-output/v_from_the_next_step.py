import torch


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = f(x)
loss = (y**2).sum()
v = 2 * y.detach()
print("v:", v)

y.backward(gradient=v, retain_graph=True)
from_v = x.grad

x.grad = None
loss.backward()
print("from v:", from_v)
print("from the loss:", x.grad)
