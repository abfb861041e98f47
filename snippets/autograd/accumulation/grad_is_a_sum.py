import torch

a = torch.tensor([2.0, 3.0], requires_grad=True)
print("before:", a.grad)
(a**2).sum().backward()
print("first: ", a.grad)
(10 * a).sum().backward()
print("second:", a.grad)

b = torch.tensor([2.0, 3.0], requires_grad=True)
(b**2 + 10 * b).sum().backward()
print("at once:", b.grad)
