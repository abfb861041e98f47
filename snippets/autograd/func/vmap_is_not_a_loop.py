import torch
from torch.func import vmap

calls = []


def branch(x):
    if x > 0:
        return x
    return 0.1 * x


def choose(x):
    calls.append(tuple(x.shape))
    return torch.where(x > 0, x, 0.1 * x)


batch = torch.tensor([-2.0, 0.0, 3.0])
try:
    vmap(branch)(batch)
except RuntimeError as error:
    print(str(error).split(".")[0])
print(vmap(choose)(batch))
print(calls)
