import torch

w = torch.tensor(3.0, requires_grad=True)
y = w**2
y.retain_grad()
z = 10 * y

z.backward(retain_graph=True)
print("first:  w.grad", w.grad.item(), " y.grad", y.grad.item())
z.backward()
print("second: w.grad", w.grad.item(), " y.grad", y.grad.item())
try:
    z.backward()
except RuntimeError:
    print("third:  RuntimeError")
