import torch

a = torch.tensor([2.0, 3.0], requires_grad=True)
b = torch.tensor([6.0, 4.0], requires_grad=True)
Q = 3 * a**3 - b**2
Q.backward(gradient=torch.ones_like(Q), retain_graph=True)
print("ones:", a.grad, b.grad)
a.grad = b.grad = None
Q.sum().backward(retain_graph=True)
print("sum:", a.grad, b.grad)

v = torch.tensor([0.5, 2.0])
a.grad = None
Q.backward(v, retain_graph=True)
print("v:", a.grad)
a.grad = None
(v * Q).sum().backward()
print("weighted sum:", a.grad)
