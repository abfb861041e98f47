import torch

a = torch.tensor([2.0, 3.0], requires_grad=True)
b = torch.tensor([6.0, 4.0], requires_grad=True)
Q = 3 * a**3 - b**2
print("Q:", Q.shape)

try:
    Q.backward()
except RuntimeError as error:
    print(error)

Q.sum().backward()
print("a.grad:", a.grad)
print("b.grad:", b.grad)
