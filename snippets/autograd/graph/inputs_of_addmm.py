import torch
from torch import nn


def links(node):
    return [n.name().split("::")[-1] for n, _ in node.next_functions]


torch.manual_seed(0)
fc2, fc3 = nn.Linear(4, 84), nn.Linear(84, 10)
x, target = torch.randn(1, 4), torch.randn(1, 10)
h = torch.relu(fc2(x))
loss = nn.MSELoss()(fc3(h), target)

root = loss.grad_fn
linear = root.next_functions[0][0]
print(root.name())
print(linear.name(), links(linear))

bias, relu, turned = (node for node, _ in linear.next_functions)
print("first is the bias:", bias.variable is fc3.bias)
weight = turned.next_functions[0][0]
print("third is the weight:", weight.variable is fc3.weight)

unbiased = nn.Linear(84, 10, bias=False)(h).grad_fn
print(unbiased.name(), links(unbiased))
print("same ReLU node:", relu is unbiased.next_functions[0][0])
