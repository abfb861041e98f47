import matplotlib.pyplot as plt
import torch
from torchvision import datasets
from torchvision.transforms import v2

from _figures import INK

photo, label = datasets.MNIST("data", train=True, download=True)[5]
ways = (v2.Identity(), v2.RandomCrop(28, padding=5),
        v2.RandomRotation(30), v2.RandomAffine(0, shear=40),
        v2.RandomResizedCrop(28, (0.5, 0.6)),
        v2.RandomPerspective(0.6, 1.0),
        v2.RandomHorizontalFlip(1.0), v2.RandomVerticalFlip(1.0))
fig, axes = plt.subplots(2, 4, figsize=(6.6, 3.8), layout="constrained")
for ax, way in zip(axes.flat, ways):
    torch.manual_seed(5)
    image = v2.ToImage()(way(photo))[0]
    rows, columns = image.nonzero(as_tuple=True)
    ax.scatter(columns, rows, c=image[rows, columns], cmap="gray_r",
               vmin=0, vmax=255, marker="s", s=12, linewidths=0)
    ax.set(xlim=(-0.5, 27.5), ylim=(27.5, -0.5), aspect="equal",
           xticks=[], yticks=[])
    ax.spines[:].set_visible(True)
    name = "image" if way is ways[0] else type(way).__name__
    ax.set_title(name, fontsize=8, family="monospace", color=INK)
plt.show()
