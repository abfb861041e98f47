import torch
from torch import nn

torch.manual_seed(0)
images = torch.randn(8, 1, 28, 28)
flat = nn.Sequential(nn.Flatten(), nn.BatchNorm1d(784))
conv = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4))

for name, model in ("flat", flat), ("conv", conv):
    for mode in "train", "eval":
        model.train(mode == "train")
        among = model(images)[:1]
        try:
            same = torch.allclose(model(images[:1]), among, atol=1e-5)
            print(name, mode, "same output:", same)
        except ValueError as e:
            print(name, mode, e)
