import torch
from torch import nn


def block(channels, maps):
    return nn.Sequential(
        nn.Conv2d(channels, maps, 5), nn.ReLU(), nn.MaxPool2d(2))


class Model(nn.Module):
    def __init__(self, third):
        super().__init__()
        self.layer1 = block(3, 64)
        self.layer2 = block(64, 30)
        setattr(self, third, nn.Linear(30 * 5 * 5, 10))

    def forward(self, x):
        x = self.layer2(self.layer1(x))
        return self.layer3(x.flatten(1))


for third in "layer2", "layer3":
    model = Model(third)
    print([name for name, _ in model.named_children()])
    try:
        print("output:", tuple(model(torch.zeros(2, 3, 32, 32)).shape))
    except RuntimeError as error:
        print("RuntimeError:", error)
