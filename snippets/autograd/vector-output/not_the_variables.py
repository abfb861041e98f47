import torch

a, b, c = (torch.tensor(n, requires_grad=True) for n in (2.0, 3.0, 4.0))
(a * b * c).backward()
print(a.grad.item(), b.grad.item(), c.grad.item())

x = torch.tensor(2.0, requires_grad=True)
y = torch.stack([x, x**2, x**3])
for v in (None, torch.ones(1), torch.ones(3)):
    try:
        y.backward(gradient=v)
        print(x.grad)
    except RuntimeError as error:
        print(error)
