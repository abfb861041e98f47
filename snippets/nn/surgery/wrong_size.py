from torch import nn


def build(classes):
    layers = {"body": nn.Linear(4, 8), "head": nn.Linear(8, classes)}
    return nn.ModuleDict(layers)


saved = build(classes=10).state_dict()
model = build(classes=3)
try:
    model.load_state_dict(saved, strict=False)
except RuntimeError as error:
    print(error)

body = {name: value for name, value in saved.items()
        if not name.startswith("head.")}
result = model.load_state_dict(body, strict=False)
print("missing:", result.missing_keys)
print("unexpected:", result.unexpected_keys)
