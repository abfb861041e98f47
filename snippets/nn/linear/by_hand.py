import torch
from torch import nn

layer = nn.Linear(3, 2)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[1, 1, 1], [0, 0, 2]]))
    layer.bias.copy_(torch.tensor([0, 10]))

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0],
                  [0.0, 1.0, 0.0], [2.0, 0.0, 1.0]])
scores = layer(x)
print("scores:", scores.tolist())

by_hand = x @ layer.weight.T + layer.bias
print("by hand agrees:", torch.equal(scores, by_hand))
