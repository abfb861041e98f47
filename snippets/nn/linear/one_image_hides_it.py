import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(784, 10)

    def forward(self, images):
        return self.layer(images.view(1, 28 * 28))


model = Classifier()
for count in (1, 8):
    images = torch.zeros(count, 1, 28, 28)
    try:
        print("images:", count, "->", tuple(model(images).shape))
    except RuntimeError as error:
        print("images:", count, "->", error)
