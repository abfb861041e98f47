import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.second = nn.Linear(2, 2)
        self.first = nn.Linear(2, 2)
        self.unused = nn.Linear(2, 2)
        self.scale = nn.Parameter(torch.tensor(3.0))

    def forward(self, x):
        x = F.relu(self.first(self.first(x)))
        return self.second(x) * self.scale


def report(module, inputs, output):
    print("called:", names[module])


model = Net()
print(model)
names = {module: name for name, module in model.named_children()}
for module in model.children():
    module.register_forward_hook(report)
model(torch.ones(1, 2))
