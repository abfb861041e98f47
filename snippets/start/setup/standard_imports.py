import numpy as np
import torch
import torch.nn.functional as F
import torch.nn as same_nn
from torch import nn, optim

print("nn is torch.nn:", nn is torch.nn)
print("same_nn is nn: ", same_nn is nn)
print("optim is torch.optim:", optim is torch.optim)
print("F is nn.functional:  ", F is nn.functional)
print("np is", np.__name__)
