import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, x):
        return self.layer(x)


def report(module, inputs, output):
    print("  hook of", type(module).__name__)


torch.manual_seed(0)
model = Net()
model.register_forward_hook(report)
model.layer.register_forward_hook(report)
x = torch.ones(1, 2)
print("model(x)")
called = model(x)
print("model.forward(x)")
direct = model.forward(x)
print("equal values:", torch.equal(called, direct))
print("recorded:", called.requires_grad, direct.requires_grad)
