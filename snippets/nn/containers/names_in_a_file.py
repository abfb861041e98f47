from collections import OrderedDict

from torch import nn


def numbered(dropout):
    layers = [nn.Linear(3, 4), nn.ReLU()]
    if dropout:
        layers.append(nn.Dropout())
    layers.append(nn.Linear(4, 1))
    return nn.Sequential(*layers)


def named(dropout):
    layers = OrderedDict(hidden=nn.Linear(3, 4), act=nn.ReLU())
    if dropout:
        layers["drop"] = nn.Dropout()
    layers["out"] = nn.Linear(4, 1)
    return nn.Sequential(layers)


for build in (numbered, named):
    saved = build(dropout=False).state_dict()
    model = build(dropout=True)
    print(build.__name__, "saved:", list(saved))
    try:
        print(build.__name__, "loaded:", model.load_state_dict(saved))
    except RuntimeError as error:
        print(error)
print("model.out is model[3]:", model.out is model[3])
