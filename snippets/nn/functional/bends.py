import torch
from torch import nn

first, last = nn.Linear(1, 3), nn.Linear(3, 1)
with torch.no_grad():
    first.weight.copy_(torch.tensor([[1.0], [1.0], [1.0]]))
    first.bias.copy_(torch.tensor([0.0, -1.0, -2.0]))
    last.weight.copy_(torch.tensor([[1.0, -2.0, 2.0]]))
    last.bias.zero_()

x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
without = last(first(x))
with_relu = last(torch.relu(first(x)))

print("x:           ", x.flatten().tolist())
print("without ReLU:", without.flatten().tolist())
print("with ReLU:   ", with_relu.flatten().tolist())
