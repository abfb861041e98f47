import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(784, 10)
images = torch.rand(8, 1, 28, 28)

print("weight:", tuple(layer.weight.shape))
try:
    layer(images)
except RuntimeError as error:
    print(error)

flat = images.flatten(1)
scores = layer(flat)
print("flat:", tuple(flat.shape), "scores:", tuple(scores.shape))

by_hand = flat @ layer.weight.T + layer.bias
print("by hand:", torch.allclose(scores, by_hand, atol=1e-6))
