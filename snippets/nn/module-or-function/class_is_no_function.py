import torch
import torch.nn.functional as F
from torch import nn

last = nn.Linear(2, 1)
x = torch.tensor([[-1.0, 2.0]])
h = nn.ReLU(x)
print("nn.ReLU(x) is a", type(h).__name__)
try:
    last(h)
except TypeError as error:
    print("TypeError:", error)

print("nn.ReLU()(x):", nn.ReLU()(x))
print("F.relu(x):   ", F.relu(x))
