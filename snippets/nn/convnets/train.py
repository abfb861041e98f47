# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets

torch.set_default_dtype(torch.float64)


def load(train, count):
    data = datasets.MNIST("data", train=train, download=True)
    pixels = data.data[:count, None] / 255.0
    return F.avg_pool2d(pixels, 2), data.targets[:count]


def block(inputs, outputs, norm):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1), norm(outputs),
        nn.ReLU(), nn.MaxPool2d(2))


images, labels = load(True, 5000)
test_images, test_labels = load(False, 1000)
for norm in (nn.Identity, nn.BatchNorm2d):
    torch.manual_seed(0)
    model = nn.Sequential(
        block(1, 8, norm), block(8, 16, norm), block(16, 32, norm),
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(32, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for batch in torch.randperm(5000).split(50):
        optimizer.zero_grad()
        F.cross_entropy(model(images[batch]), labels[batch]).backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        right = model(test_images).argmax(1) == test_labels
    accuracy = right.double().mean().item()
    print(f"{norm.__name__:11} accuracy: {accuracy:.2f}")
