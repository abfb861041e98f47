import torch
from torch import nn

torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(
    8, nhead=2, dim_feedforward=32, dropout=0.0,
    norm_first=True, batch_first=True)
x = torch.randn(3, 5, 8)

a = layer.norm1(x)
torch.testing.assert_close(a.mean(dim=-1), torch.zeros(3, 5))
print("norm1: mean 0 at each time step")
h = x + layer.self_attn(a, a, a)[0]
b = layer.norm2(h)
out = h + layer.linear2(layer.linear1(b).relu())
torch.testing.assert_close(out, layer(x))
print("by hand: equal")
print("one sequence:", tuple(layer(x[0]).shape))

default = nn.TransformerEncoderLayer(8, nhead=2)
print("default norm_first:", default.norm_first)
