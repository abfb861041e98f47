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

model = named(nn.Dropout())
del model[1]
print("del model[1]:  ", [name for name, _ in model.named_children()])
model = named(nn.Dropout())
try:
    model.insert(1, nn.ReLU())
except KeyError as error:
    print("insert:         KeyError", error)
del model.drop
print("del model.drop:", [name for name, _ in model.named_children()])
