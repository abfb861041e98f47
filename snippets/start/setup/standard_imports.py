import numpy as np
import torch
import torch.nn.functional as F
import torch.nn as same_nn
from torch import nn, optim

print(nn is torch.nn, optim is torch.optim)
print(same_nn is nn)
print(F is torch.nn.functional, F is nn.functional)
print(np.__name__)
