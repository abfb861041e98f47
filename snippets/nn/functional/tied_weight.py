import torch
import torch.nn.functional as F
from torch import nn


class ThereAndBack(nn.Module):
    def __init__(self):
        super().__init__()
        self.there = nn.Linear(8, 3, bias=False)

    def forward(self, x):
        code = torch.relu(self.there(x))
        return F.linear(code, self.there.weight.T)


torch.manual_seed(0)
model = ThereAndBack()
x = torch.randn(5, 8)
print("output:", model(x).shape)
F.mse_loss(model(x), x).backward()
for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape))
    print("gradient filled:", parameter.grad is not None)
