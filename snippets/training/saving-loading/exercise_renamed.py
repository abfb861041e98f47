import torch
from torch import nn

old = nn.ModuleDict({"fc1": nn.Linear(3, 4), "fc2": nn.Linear(4, 2)})
torch.save(old.state_dict(), "old.pt")
new = nn.ModuleDict({"hidden": nn.Linear(3, 4), "out": nn.Linear(4, 2)})

names = {"fc1": "hidden", "fc2": "out"}
state = {}
for name, value in torch.load("old.pt").items():
    layer, kind = name.split(".")
    state[f"{names[layer]}.{kind}"] = value
print(new.load_state_dict(state))
print("same weight:", torch.equal(new["out"].weight, old["fc2"].weight))
