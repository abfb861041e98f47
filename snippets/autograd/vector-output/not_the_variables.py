import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
c = torch.tensor(4.0, requires_grad=True)
(a * b * c).backward()
print("a, b, c:", a.grad.item(), b.grad.item(), c.grad.item())

x = torch.tensor(2.0, requires_grad=True)
y = torch.stack([x, x**2, x**3])
for v in (None, torch.ones(1), torch.ones(3)):
    try:
        y.backward(gradient=v)
        print("x.grad:", x.grad)
    except RuntimeError as error:
        print(error)
