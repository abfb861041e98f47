import torch
from torch import nn

compiled = []


def backend(graph, example_inputs):
    compiled.append(graph)
    return graph


model = nn.Sequential(nn.Linear(2, 1), nn.ReLU())
model.compile(backend=backend)
x = torch.ones(1, 2)
model.forward(x)
print("graphs after model.forward(x):", len(compiled))
model(x)
print("graphs after model(x):", len(compiled))
