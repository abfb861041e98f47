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
calls = [(model.get_submodule, "body.2"),
         (model.get_submodule, "heads"),
         (model.get_submodule, "scale"),
         (model.get_parameter, "norm.running_mean"),
         (model.get_buffer, "norm.weight")]
for method, name in calls:
    try:
        method(name)
    except AttributeError as error:
        print(f"{method.__name__}({name!r}): {error}")
