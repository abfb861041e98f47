import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, last):
        super().__init__()
        self.layer1 = nn.Sequential(
            nn.Conv2d(3, 64, 5), nn.ReLU(), nn.MaxPool2d(2))
        self.layer2 = nn.Sequential(
            nn.Conv2d(64, 30, 5), nn.ReLU(), nn.MaxPool2d(2))
        setattr(self, last, nn.Linear(30 * 5 * 5, 10))

    def forward(self, x):
        x = self.layer2(self.layer1(x))
        return self.layer3(x.flatten(1))


for last in "layer2", "layer3":
    model = Model(last)
    print([name for name, _ in model.named_children()])
    try:
        print("output:", tuple(model(torch.zeros(2, 3, 32, 32)).shape))
    except RuntimeError as error:
        print("RuntimeError:", error)
