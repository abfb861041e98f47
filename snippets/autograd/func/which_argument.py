import torch
from torch.func import grad, grad_and_value


def loss(w, b, x):
    return (w * x + b) ** 2


w, b, x = torch.tensor(2.0), torch.tensor(1.0), torch.tensor(3.0)
print("w:", grad(loss)(w, b, x))
print("w and b:", grad(loss, argnums=(0, 1))(w, b, x))
print("w and value:", grad_and_value(loss)(w, b, x))
