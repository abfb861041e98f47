import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2))
before = model[0].weight.clone()
state = nn.DataParallel(nn.Sequential(nn.Linear(2, 2))).state_dict()
try:
    model.load_state_dict(state)
except RuntimeError as e:
    print(e)

result = model.load_state_dict(state, strict=False)
print("missing:", result.missing_keys)
print("unexpected:", result.unexpected_keys)
print("unchanged:", torch.equal(model[0].weight, before))

wide = {"0.weight": torch.ones(2, 2), "0.bias": torch.ones(3)}
try:
    model.load_state_dict(wide, strict=False)
except RuntimeError as e:
    print(str(e).splitlines()[1].split(": c")[0].strip())
own = model.state_dict()
fitting = {name: value for name, value in wide.items()
           if value.shape == own[name].shape}
print(model.load_state_dict(fitting, strict=False))
