import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
first = y.grad_fn
print(first.name(), x.grad)

y.backward()
try:
    y.backward()
except RuntimeError as error:
    print(str(error).split(" (")[0])
print(x.grad)

y = x**2
print(y.grad_fn is first)
y.backward(retain_graph=True)
y.backward()
print(x.grad)
