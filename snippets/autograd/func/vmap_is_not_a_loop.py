import torch
from torch.func import vmap

calls = []


def scale(weight, x):
    calls.append(x.shape)
    if weight > 0:
        return weight * x
    return x


def branch(x):
    if x > 0:
        return x
    return 0.1 * x


def choose(x):
    return torch.where(x > 0, x, 0.1 * x)


weight = torch.tensor(10.0)
batch = torch.tensor([-2.0, 0.0, 3.0])
print("scale:", vmap(scale, in_dims=(None, 0))(weight, batch))
print("calls:", calls)
try:
    vmap(branch)(batch)
except RuntimeError as error:
    print(str(error).split(".")[0])
print("choose:", vmap(choose)(batch))
