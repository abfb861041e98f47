import torch
from torch import nn

images = torch.zeros(8, 3, 28, 28)
for x in (images, images.permute(0, 2, 3, 1)):
    print(x.reshape(8, -1).shape, x.flatten(1).shape)
    print(nn.Flatten()(x).shape)
    try:
        print(x.view(8, -1).shape)
    except RuntimeError as error:
        print(str(error).split(" (")[0])
