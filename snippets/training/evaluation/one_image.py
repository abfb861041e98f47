import torch
from torch import nn

torch.manual_seed(0)
images = torch.randn(8, 1, 28, 28)
flat = nn.Sequential(nn.Flatten(), nn.Linear(784, 4),
                     nn.BatchNorm1d(4))
conv = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4))

for name, model in ("flat", flat), ("conv", conv):
    model(images)
    for mode in "train", "eval":
        model.train(mode == "train")
        try:
            with torch.no_grad():
                alone = model(images[:1])
                same = torch.allclose(alone, model(images)[:1],
                                      atol=1e-5)
            print(f"{name} {mode:5} alone as in the batch:", same)
        except ValueError as e:
            print(f"{name} {mode:5}", e)
