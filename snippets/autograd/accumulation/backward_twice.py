import torch

w = torch.tensor(3.0, requires_grad=True)
u = torch.tensor(1.0, requires_grad=True)
y = w**2 + u
y.backward()
print("first: w.grad", w.grad.item(), " u.grad", u.grad.item())
try:
    y.backward()
except RuntimeError as error:
    print(error)
print("error: w.grad", w.grad.item(), " u.grad", u.grad.item())

w.grad = u.grad = None
y = w**2 + u
y.backward()
print("again: w.grad", w.grad.item(), " u.grad", u.grad.item())
