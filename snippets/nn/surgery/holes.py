# output: trained, within 5%
import copy

import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets

HOLES = torch.tensor([1, 0, 0, 0, 1, 0, 1, 0, 2, 1])


def load(train, start, stop):
    data = datasets.MNIST("data", train=train, download=True)
    images = data.data[start:stop].double() / 255
    return images, data.targets[start:stop]


def fit(model, images, answers):
    learned = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(learned, lr=0.01)
    for _ in range(60):
        loss = F.cross_entropy(model(images), answers)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return sum(p.numel() for p in learned)


torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
trained = nn.Sequential(
    nn.Flatten(), nn.Linear(784, 64), nn.ReLU(),
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
fresh = copy.deepcopy(trained)
fit(trained, *load(True, 0, 4000))
trained.requires_grad_(False)

images, digits = load(True, 4900, 5000)
tests, test_digits = load(False, 0, 1000)
for name, model in ("fresh", fresh), ("trained", trained):
    model[-1] = nn.Linear(32, 3)
    count = fit(model, images, HOLES[digits])
    right = (model(tests).argmax(1) == HOLES[test_digits]).double()
    print(f"{name:7} learned: {count:5}  right: {right.mean():.2f}")
