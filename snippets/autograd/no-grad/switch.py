import torch

x = torch.tensor([3.0], requires_grad=True)
y = torch.tensor([4.0], requires_grad=True)
z = x + y
y.requires_grad_(False)
z.backward()
print("x.grad:", x.grad)
print("y.grad:", y.grad)
print("x + y:", (x + y).requires_grad)

try:
    (x + y).requires_grad_(False)
except RuntimeError as error:
    print(str(error).split(".")[0])
