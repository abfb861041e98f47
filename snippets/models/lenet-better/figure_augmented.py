import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F
from torchvision import datasets


def augment(x):
    n = len(x)
    angle = (torch.rand(n) * 2 - 1) * 0.26
    scale = 1 + (torch.rand(n) * 2 - 1) * 0.1
    shear = (torch.rand(n) * 2 - 1) * 0.2
    cos, sin = angle.cos() * scale, angle.sin() * scale
    theta = torch.stack([
        torch.stack([cos, -sin + shear], dim=1),
        torch.stack([sin, cos], dim=1)], dim=1)
    shift = (torch.rand(n, 2, 1) * 2 - 1) * 0.1
    theta = torch.cat([theta, shift], dim=2)
    grid = F.affine_grid(theta, x.shape, align_corners=False)
    return F.grid_sample(x, grid, align_corners=False)


torch.set_default_dtype(torch.float64)
torch.manual_seed(3)
data = datasets.MNIST("data", train=True, download=True)
digit = data.data[7:8, None] / 255
changed = torch.cat([digit, augment(digit.expand(7, 1, 28, 28))])
fig, axes = plt.subplots(1, 8, figsize=(6.4, 1), layout="constrained")
for ax, image in zip(axes, changed[:, 0]):
    rows, columns = (image > 0.3).nonzero(as_tuple=True)
    ax.scatter(columns, rows, c=image[rows, columns], cmap="gray_r",
               vmin=0, vmax=1, marker="s", s=3, linewidths=0)
    ax.set(xlim=(-0.5, 27.5), ylim=(27.5, -0.5), aspect="equal",
           xticks=[], yticks=[])
plt.show()
