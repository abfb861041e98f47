from collections import OrderedDict

from torch import nn


def numbered(dropout):
    layers = [nn.Linear(3, 4), nn.ReLU()]
    if dropout:
        layers.append(nn.Dropout())
    return nn.Sequential(*layers, nn.Linear(4, 1))


def named(dropout):
    layers = OrderedDict(hidden=nn.Linear(3, 4), act=nn.ReLU())
    if dropout:
        layers["drop"] = nn.Dropout()
    layers["out"] = nn.Linear(4, 1)
    return nn.Sequential(layers)


for build in numbered, named:
    saved = build(dropout=False).state_dict()
    print(build.__name__, "saved:", list(saved))
    try:
        print(build(dropout=True).load_state_dict(saved))
    except RuntimeError as error:
        print(error)

model = numbered(dropout=False)
model.load_state_dict(numbered(dropout=False).state_dict())
model.insert(2, nn.Dropout())
print("loaded, then edited:", list(model.state_dict()))
