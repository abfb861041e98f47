import random

import numpy as np
import torch


def draw():
    return torch.rand(1).item(), random.random(), np.random.rand()


torch.manual_seed(0)
first = draw()
torch.manual_seed(0)
again = draw()

print("torch: ", first[0] == again[0])
print("random:", first[1] == again[1])
print("NumPy: ", first[2] == again[2])
