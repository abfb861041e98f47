import torch

a = torch.tensor([2.0, 3.0], requires_grad=True)
print(a.grad)
(a**2).sum().backward()
print(a.grad)
(10 * a).sum().backward()
print(a.grad)

b = torch.tensor([2.0, 3.0], requires_grad=True)
(b**2 + 10 * b).sum().backward()
print(b.grad)
