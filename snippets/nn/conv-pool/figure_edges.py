import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F
from torchvision import datasets

from _figures import write

digit = datasets.MNIST("data", train=True, download=True).data[2]
image = digit[None].float() / 255
upright = torch.tensor([[-1.0, 0.0, 1.0]]).repeat(3, 1)
kernels = torch.stack([upright, upright.T])[:, None]
pictures = [image[0], *F.conv2d(image, kernels, padding=1)]
fig, axes = plt.subplots(1, 3, figsize=(5.4, 2), layout="constrained")
for ax, picture, name in zip(axes, pictures, ("image", "0", "1")):
    top = picture.abs().max().item()
    seen = picture.masked_fill(picture == 0, torch.nan)
    ax.add_patch(plt.Rectangle((0, 0), 28, 28, fc="0.5"))
    ax.pcolormesh(seen.flip(0), cmap="gray", vmin=-top, vmax=top)
    ax.set(xticks=[], yticks=[], aspect="equal",
           title=name)
plt.show()
