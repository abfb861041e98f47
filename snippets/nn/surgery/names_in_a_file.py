from collections import OrderedDict

from torch import nn


def numbered(*middle):
    return nn.Sequential(nn.Linear(3, 4), *middle, nn.Linear(4, 1))


def named(*middle):
    layers = OrderedDict(hidden=nn.Linear(3, 4))
    layers.update({"drop": layer for layer in middle})
    layers["out"] = nn.Linear(4, 1)
    return nn.Sequential(layers)


for build in numbered, named:
    saved = build().state_dict()
    print(build.__name__, "saved:", list(saved))
    try:
        print(build(nn.Dropout()).load_state_dict(saved))
    except RuntimeError as error:
        print(error)

model = numbered()
model.load_state_dict(numbered().state_dict())
model.insert(1, nn.Dropout())
print("loaded, then edited:", list(model.state_dict()))
