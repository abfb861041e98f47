import torch

x = torch.tensor([0.3, 1.7], requires_grad=True)

print("argmax recorded:", x.argmax().requires_grad)
print("x > 1 recorded:", (x > 1).requires_grad)
print("tolist recorded:", torch.tensor(x.tolist()).requires_grad)

x.round().sum().backward()
print("round gradient:", x.grad)

y = torch.heaviside(x, torch.zeros(2)).sum()
print("heaviside recorded:", y.requires_grad)
try:
    y.backward()
except RuntimeError as error:
    print(" ", error)

try:
    torch.tensor([1, 2], requires_grad=True)
except RuntimeError as error:
    print(error)
