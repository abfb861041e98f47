import torch

a = torch.tensor([2.0, 3.0], requires_grad=True)
b = torch.tensor([6.0, 4.0])


def q():
    return 3 * a**3 - b**2


print(q().tolist())
try:
    q().backward()
except RuntimeError as error:
    print(error)

for i in range(2):
    a.grad = None
    q()[i].backward()
    print(i, a.grad.tolist())
