import numpy as np
import torch
import torch.nn.functional as F
from torch import nn, optim

print(nn is torch.nn, optim is torch.optim)
print(F is torch.nn.functional, F is nn.functional)
print(np.__name__)
