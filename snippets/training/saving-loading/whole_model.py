import torch
from torch import nn, serialization


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(3.0))

    def forward(self, x):
        return self.weight * x


torch.save(Scale(), "whole.pt")
print("before:", Scale()(1).item())
needed = serialization.get_unsafe_globals_in_checkpoint("whole.pt")
print("needed:", needed)


class Scale(nn.Module):
    def forward(self, x):
        return -100 * self.weight * x


model = torch.load("whole.pt", weights_only=False)
print("loaded:", model(1).item())

del Scale
try:
    torch.load("whole.pt", weights_only=False)
except AttributeError as e:
    print(str(e).split(" on")[0])
