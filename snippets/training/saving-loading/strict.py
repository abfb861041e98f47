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

try:
    model.load_state_dict({"0.bias": torch.zeros(3)}, strict=False)
except RuntimeError as e:
    print(str(e).splitlines()[1].split(": c")[0].strip())
