import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
        self.norm = nn.BatchNorm1d(3)
        self.scale = nn.Parameter(torch.ones(3))
        self.head = nn.Linear(3, 1)


model = Net()
lists = ["children", "named_children", "modules", "named_modules",
         "parameters", "named_parameters", "buffers", "named_buffers"]
for method in lists:
    items = list(getattr(model, method)())
    last = items[-1]
    kind = type(last).__name__
    if kind == "tuple":
        kind = f"({last[0]!r}, {type(last[1]).__name__})"
    print(f"{method:16} {len(items)} items, last: {kind}")

state = model.state_dict()
print(f"state_dict       {len(state)} items, a", type(state).__name__)
print("get_submodule   ", model.get_submodule("body.1"))
print("get_parameter   ", model.get_parameter("head.weight").shape)
print("get_buffer      ", model.get_buffer("norm.running_mean"))
