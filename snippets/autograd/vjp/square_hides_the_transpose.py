import torch


def f(x):
    return torch.stack([x[0] * x[1], 3 * x[1]])


x = torch.tensor([1.0, 2.0], requires_grad=True)
J = torch.tensor([[2.0, 1.0], [0.0, 3.0]])
v = torch.tensor([10.0, 1.0])

f(x).backward(gradient=v)
print("x.grad ", x.grad.tolist())
print("J.T @ v", (J.T @ v).tolist())
print("J @ v  ", (J @ v).tolist())
