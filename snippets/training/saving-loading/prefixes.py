import torch
from torch import nn

model = nn.ModuleDict({"submodule": nn.Linear(2, 2, bias=False)})
compiled = torch.compile(model, backend="eager")
state = nn.DataParallel(compiled).state_dict()
print("saved:", *state)


def plain(name):
    while name.startswith(("module.", "_orig_mod.")):
        name = name.split(".", 1)[1]
    return name


print("replaced:", *(name.replace("module.", "") for name in state))
fixed = {plain(name): value for name, value in state.items()}
print("removed:", *fixed)
print(model.load_state_dict(fixed))
