import torch

w = torch.tensor([3.0], requires_grad=True)
v = torch.tensor([3.0], requires_grad=True)

try:
    w -= 1
except RuntimeError as error:
    print(error)

with torch.no_grad():
    w -= 1
    v = v - 1
print("w:", w)
print("v:", v)
