import torch
from torch import nn

hidden = nn.Linear(1, 2, bias=False)
output = nn.Linear(2, 1, bias=False)
with torch.no_grad():
    hidden.weight.copy_(torch.tensor([[1.0], [-1.0]]))
    output.weight.copy_(torch.tensor([[1.0, 1.0]]))

x = torch.tensor([[-2.0], [-1.0], [0.0], [1.0], [3.0]])
with_relu = output(hidden(x).relu())
print("x:", x.flatten().tolist())
print("with relu:", with_relu.flatten().tolist())
print("without:", output(hidden(x)).flatten().tolist())
