import torch
from torch import nn


@torch.no_grad()
def evaluate(model, loader, classes):
    """Counts (classes, classes) by label and answer."""
    model.eval()
    counts = torch.zeros(classes**2, dtype=torch.int64)
    for x, y in loader:
        pairs = y * classes + model(x).argmax(dim=1)
        counts += torch.bincount(pairs, minlength=classes**2)
    return counts.view(classes, classes)


torch.manual_seed(0)
x, y = 9 * torch.rand(10, 4) - 4, torch.arange(10) % 3
model = nn.Sequential(nn.Linear(4, 3), nn.Dropout(0.5))
for size in 10, 4:
    loader = zip(x.split(size), y.split(size))
    print(f"batches of {size}:", evaluate(model, loader, 3).tolist())
