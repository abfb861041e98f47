# output: trained, within 5%
# --8<-- [start:augment]
import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets


def augment(x):
    """Each image turned, sheared, scaled and shifted at random."""
    n = len(x)
    angle = (torch.rand(n) * 2 - 1) * 0.26  # radians
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
# --8<-- [end:augment]


# --8<-- [start:train]
def mnist(train, size):
    """Images (size, 1, 32, 32) from 0 to 1 and their labels (size,)."""
    data = datasets.MNIST("data", train=train, download=True)
    images = data.data[:size, None] / 255
    return F.pad(images, (2, 2, 2, 2)), data.targets[:size]


torch.set_default_dtype(torch.float64)
torch.manual_seed(1)
x, y = mnist(True, 5000)
test_x, test_y = mnist(False, 1000)
model = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
    nn.Linear(400, 120), nn.ReLU(),
    nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
epochs, size = 20, 64
optimizer = torch.optim.Adam(model.parameters())
scheduler = torch.optim.lr_scheduler.OneCycleLR(
    optimizer, max_lr=6e-3, total_steps=epochs * -(-5000 // size))


def evaluate():
    """Number of test images read right."""
    with torch.no_grad():
        return (model(test_x).argmax(dim=1) == test_y).sum().item()


for epoch in range(epochs):
    for batch in torch.randperm(5000).split(size):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(augment(x[batch])), y[batch])
        loss.backward()
        optimizer.step()
        scheduler.step()
    if epoch % 10 == 9:
        print(f"epoch {epoch + 1}, right: {evaluate() / 1000:.2f}")
print("at least 98.5 %:", evaluate() >= 985)
# --8<-- [end:train]
