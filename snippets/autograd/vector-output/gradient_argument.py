import torch

a = torch.tensor([2.0, 3.0], requires_grad=True)
b = torch.tensor([6.0, 4.0], requires_grad=True)

Q = 3 * a**3 - b**2
Q.sum().backward(retain_graph=True)
print(a.grad, b.grad)
a.grad = b.grad = None
Q.backward(gradient=torch.ones_like(Q))
print(a.grad, b.grad)

v = torch.tensor([0.5, 2.0])
a.grad = None
(v * (3 * a**3 - b**2)).sum().backward()
from_sum = a.grad

a.grad = None
(3 * a**3 - b**2).backward(gradient=v)
print(torch.equal(from_sum, a.grad))

a.grad = None
(3 * a**3 - b**2).backward(v)
print(torch.equal(from_sum, a.grad))
