import torch


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
J = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0]])
v = torch.tensor([10.0, 1.0])

f(x).backward(gradient=v)
print(x.grad)
print([sum(J[i, j] * v[i] for i in range(2)).item() for j in range(3)])
print(J.T @ v, v @ J)
try:
    J @ v
except RuntimeError as error:
    print(error)
