import torch
from torch import nn


def load_fitting(model, state):
    """Load what fits by name and shape; return the other names."""
    own = model.state_dict()
    fitting = {name: value for name, value in state.items()
               if name in own and value.shape == own[name].shape}
    model.load_state_dict(fitting, strict=False)
    return sorted(own.keys() ^ fitting.keys())


torch.save(nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 10)).state_dict(),
           "digits.pt")
state = torch.load("digits.pt")
model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2))
print("not loaded:", load_fitting(model, state))
print("loaded:", torch.equal(model[0].weight, state["0.weight"]))
