import torch
from torch import nn
from torch.func import vmap


def refused(layer, batch):
    try:
        vmap(layer)(batch)
    except RuntimeError as error:
        print(str(error).split(".")[0])


torch.manual_seed(0)
batch = torch.ones(3, 8)
dropout = nn.Dropout(0.5)
refused(dropout, batch)
for randomness in ("same", "different"):
    out = vmap(dropout, randomness=randomness)(batch)
    print(randomness, "equal rows:", torch.equal(out[0], out[1]))

images = torch.randn(4, 1, 3, 2)
norm = nn.BatchNorm1d(3)
refused(norm, images)
print("eval():", vmap(norm.eval())(images).shape)
print("GroupNorm:", vmap(nn.GroupNorm(1, 3))(images).shape)
