import torch
from torch import nn
from torch.nn import functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.twice = nn.Linear(2, 2)
        self.read = nn.Linear(2, 2)

    def forward(self, x):
        x = F.relu(self.twice(x))
        x = self.twice(x)
        return F.linear(x, self.read.weight, self.read.bias)


def count(name):
    def hook(module, inputs, output):
        runs[name] += 1
    return hook


model = Net()
attention = nn.MultiheadAttention(2, 1)
runs = {"twice": 0, "read": 0, "attention.out_proj": 0, "late": 0}
model.twice.register_forward_hook(count("twice"))
model.read.register_forward_hook(count("read"))
attention.out_proj.register_forward_hook(count("attention.out_proj"))
x = torch.ones(3, 2)
y = model(x)
attention(x, x, x)
model.register_full_backward_hook(count("late"))
y.sum().backward()
print("runs:", runs)
