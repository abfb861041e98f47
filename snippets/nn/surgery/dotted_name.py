import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 8)
        self.top = nn.Sequential(nn.ReLU(), nn.Linear(8, 10))

    def forward(self, x):
        return self.top(self.body(x))


def report(way, model):
    outputs = model(torch.ones(1, 4)).shape[1]
    saved = model.state_dict()["top.1.weight"].shape[0]
    print(f"{way:7} outputs: {outputs:2}  saved: {saved}")


model = Net()
setattr(model, "top.1", nn.Linear(8, 3))
report("setattr", model)
print("children:", [name for name, _ in model.named_children()])

model = Net()
parent, _, last = "top.1".rpartition(".")
setattr(model.get_submodule(parent), last, nn.Linear(8, 3))
report("parent", model)
