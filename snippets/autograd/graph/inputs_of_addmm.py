import torch
from torch import nn

torch.manual_seed(0)
fc2, fc3 = nn.Linear(4, 84), nn.Linear(84, 10)
x, target = torch.randn(1, 4), torch.randn(1, 10)
loss = nn.MSELoss()(fc3(torch.relu(fc2(x))), target)

root = loss.grad_fn
linear = root.next_functions[0][0]
print(root.name())
print(linear.name())
for node, _ in linear.next_functions:
    print("   ", node.name().split("::")[-1])

bias, relu, turned = (node for node, _ in linear.next_functions)
print(bias.variable is fc3.bias)
weight = turned.next_functions[0][0]
print(weight.variable is fc3.weight)
print(root is linear)
