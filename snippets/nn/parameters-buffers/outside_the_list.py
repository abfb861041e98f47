import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, wrap):
        super().__init__()
        self.scale = wrap(torch.ones(1))

    def forward(self, x):
        return self.scale * x


for wrap in (torch.Tensor.requires_grad_, nn.Parameter):
    model = Net(wrap)
    print(wrap.__name__)
    for step in range(2):
        model.zero_grad()
        model(torch.tensor([3.0])).sum().backward()
        print("  grad:", model.scale.grad.item())
    print("  parameters:", len(list(model.parameters())))
