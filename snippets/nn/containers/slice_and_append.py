import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2), nn.ReLU(),
    nn.Linear(2, 1),
)
features = model[:-1]
tail = model[2:]
print("model[-1]:", model[-1])
print("shape from features:", tuple(features(torch.ones(5, 3)).shape))
print("tail:", tail)
print("tail[0]:", tail[0])

with torch.no_grad():
    features[0].weight.fill_(7)
print("model[0].weight:", model[0].weight[0].tolist())

model.append(nn.Sigmoid())
print("layers in model:", len(model))
print("layers in tail:", len(tail))
