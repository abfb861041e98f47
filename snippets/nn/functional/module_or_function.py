import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([[-2.0, 0.0, 3.0]])
relu = nn.ReLU()
print("nn.ReLU:   ", relu(x))
print("F.relu:    ", F.relu(x))
print("torch.relu:", torch.relu(x))

linear = nn.Linear(3, 2)
same = torch.equal(linear(x), F.linear(x, linear.weight, linear.bias))
print("nn.Linear and F.linear agree:", same)

for layer in (nn.Linear(3, 2), nn.ReLU(), nn.MaxPool2d(2), nn.PReLU()):
    count = len(list(layer.parameters()))
    print(f"{type(layer).__name__}: {count} parameters")
