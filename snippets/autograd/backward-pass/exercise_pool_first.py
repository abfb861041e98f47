import torch
from torch.nn import functional as F


def relu_first(x):
    return F.max_pool2d(F.relu(x), 2)


def pool_first(x):
    return F.relu(F.max_pool2d(x, 2))


cells = [[1.0, -2.0, -1.0, -3.0],
         [3.0, 2.0, -4.0, -2.0],
         [-1.0, 5.0, 2.0, -3.0],
         [0.0, -3.0, 1.0, -1.0]]

for layers in (relu_first, pool_first):
    x = torch.tensor([cells], requires_grad=True)
    out = layers(x)
    out.sum().backward()
    print(layers.__name__, out.int().tolist())
    print("  grad", x.grad[0].int().tolist())
