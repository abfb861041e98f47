import torch
from torch import nn


class Tasks(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
        self.heads = nn.ModuleDict()
        self.heads["price"] = nn.Linear(8, 1)
        self.heads["color"] = nn.Linear(8, 5)
        self.heads["age"] = nn.Linear(8, 1)

    def forward(self, x, task):
        return self.heads[task](self.body(x))


model = Tasks()
model.heads["price"] = nn.Linear(8, 2)
print("order:", list(model.heads))
x = torch.ones(3, 4)
for task in model.heads:
    print(f"{task:5} {tuple(model(x, task).shape)}")
try:
    model.heads(x)
except NotImplementedError as error:
    print(error)

for key in ("type", "v1.0", 3):
    try:
        model.heads[key] = nn.Linear(8, 1)
    except (KeyError, TypeError) as error:
        print(repr(key), "->", error.args[0])
