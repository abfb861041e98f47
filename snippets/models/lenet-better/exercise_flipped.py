# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets


def mnist(train, size):
    data = datasets.MNIST("data", train=train, download=True)
    return data.data[:size, None] / 255, data.targets[:size]


torch.set_default_dtype(torch.float64)
x, y = mnist(True, 2000)
test_x, test_y = mnist(False, 1000)
for flips in (False, True):
    torch.manual_seed(1)
    model = nn.Sequential(
        nn.Conv2d(1, 8, 5, stride=2), nn.ReLU(),
        nn.Conv2d(8, 16, 5, stride=2), nn.ReLU(),
        nn.Flatten(), nn.Linear(16 * 4 * 4, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
    for epoch in range(8):
        for batch in torch.randperm(2000).split(64):
            images = x[batch]
            if flips and torch.rand(()) < 0.5:
                images = images.flip(3)
            optimizer.zero_grad()
            F.cross_entropy(model(images), y[batch]).backward()
            optimizer.step()
    right = model(test_x).argmax(1) == test_y
    alike = right[(test_y == 2) | (test_y == 5)].double().mean()
    print(f"flips: {flips!s:5} accuracy: {right.double().mean():.2f},",
          f"of 2 and 5: {alike:.2f}")
