import torch
from torch import nn

images = torch.zeros(8, 1, 28, 28)
batches = {
    "batch": images,
    "permuted": torch.zeros(8, 28, 28, 3).permute(0, 3, 1, 2),
    "empty": images[:0],
}
ways = {
    "x.flatten(1)": lambda x: x.flatten(1),
    "nn.Flatten()(x)": nn.Flatten(),
    "x.reshape(len(x), -1)": lambda x: x.reshape(len(x), -1),
    "x.view(x.shape[0], -1)": lambda x: x.view(x.shape[0], -1),
}
for name, flatten in ways.items():
    print(name)
    for kind, batch in batches.items():
        try:
            result = tuple(flatten(batch).shape)
        except RuntimeError:
            result = "error"
        print("   ", kind, result)
