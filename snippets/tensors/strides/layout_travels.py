import torch
from torch import nn

images = torch.rand(2, 3, 4, 5)
last = images.to(memory_format=torch.channels_last)
results = {
    "last + 1": last + 1,
    "nn.Conv2d(3, 6, 3)(last)": nn.Conv2d(3, 6, 3)(last),
    "last + images": last + images,
    "images + last": images + last,
    "last.softmax(dim=1)": last.softmax(dim=1),
    "last.cumsum(dim=1)": last.cumsum(dim=1),
}

for name, x in results.items():
    kept = x.is_contiguous(memory_format=torch.channels_last)
    print(f"{name}: {kept}")
