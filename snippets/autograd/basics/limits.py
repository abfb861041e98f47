import torch

x = torch.tensor([0.3, 1.7], requires_grad=True)

print(x.argmax().requires_grad, (x > 1).requires_grad)
print(torch.tensor(x.tolist()).requires_grad)

x.round().sum().backward()
print(x.grad)

y = torch.heaviside(x, torch.zeros(2)).sum()
print(y.requires_grad)
try:
    y.backward()
except RuntimeError as error:
    print(error)

try:
    torch.tensor([1, 2], requires_grad=True)
except RuntimeError as error:
    print(error)
