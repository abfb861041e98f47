import random

import numpy as np
import torch

own = torch.Generator()


def torch_only():
    torch.manual_seed(0)


def all_four():
    torch.manual_seed(0)
    own.manual_seed(0)
    random.seed(0)
    np.random.seed(0)


def draw():
    shared = torch.rand(1).item()
    separate = torch.rand(1, generator=own).item()
    return shared, separate, random.random(), np.random.rand()


def same_twice(seed):
    seed()
    first = draw()
    seed()
    return [x == y for x, y in zip(first, draw())]


print(same_twice(torch_only))
print(same_twice(all_four))
