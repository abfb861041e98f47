import torch
from torch import nn

images = torch.arange(24.0).view(2, 3, 2, 2)
for x in (images, images.permute(0, 2, 3, 1)):
    flat = x.reshape(2, -1)
    print(tuple(x.shape), "->", tuple(flat.shape))
    print("flatten agrees:", torch.equal(x.flatten(1), flat))
    print("nn.Flatten agrees:", torch.equal(nn.Flatten()(x), flat))
    try:
        print("view agrees:", torch.equal(x.view(2, -1), flat))
    except RuntimeError:
        print("view: error")
