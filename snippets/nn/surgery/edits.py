from torch import nn


def show(edit):
    layers = [f"{name} {type(layer).__name__}"
              for name, layer in model.named_children()]
    print(f"{edit:7}", ", ".join(layers))


model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
show("start:")
model.insert(1, nn.BatchNorm1d(8))
show("insert:")
del model[2]
show("del:")
