import torch
from torch import nn


def show(title):
    print(title)
    for name, layer in (("body", model[0]), ("head", model[1][1])):
        frozen = not layer.weight.requires_grad
        print(f"  {name} {layer.weight.dtype} frozen: {frozen}")
    print("  dropout in training mode:", model[1][0].training)


model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 10))
model.double().requires_grad_(False).eval()
head = nn.Sequential(nn.Dropout(), nn.Linear(8, 3))
model[1] = head
show("put in:")

head.to(model[0].weight)
head.train(model.training)
show("adapted:")
