import torch
from torch import nn

torch.manual_seed(0)
models = {
    "A": nn.Sequential(nn.Conv2d(1, 4, 3), nn.MaxPool2d(2)),
    "B": nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4)),
    "C": nn.Sequential(nn.Conv2d(1, 4, 3), nn.Flatten(),
                       nn.Linear(144, 2)),
    "D": nn.Sequential(nn.Conv2d(1, 4, 3), nn.AdaptiveAvgPool2d(1),
                       nn.Flatten(-3), nn.Linear(4, 2)),
}
image = torch.randn(1, 8, 8)
for name, model in models.items():
    model.eval()
    batched = model(image[None])[0]
    try:
        equal = torch.allclose(model(image), batched, atol=1e-5)
        print(name, "equal to a batch of one:", equal)
    except (RuntimeError, ValueError) as error:
        print(name, type(error).__name__, error)
