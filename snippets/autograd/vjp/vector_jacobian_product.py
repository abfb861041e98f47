import torch


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
J = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0]])
v = torch.tensor([10.0, 1.0])

f(x).backward(gradient=v)
print("x.grad:", x.grad)
by_index = torch.zeros(3)
for j in range(3):
    for i in range(2):
        by_index[j] += J[i, j] * v[i]
print("by index:", by_index)
print("J.T @ v:", J.T @ v)
print("v @ J:", v @ J)
try:
    J @ v
except RuntimeError as error:
    print("J @ v:", error)
