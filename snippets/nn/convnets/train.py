# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets


def block(inputs, outputs, norm):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1), norm(outputs),
        nn.ReLU(), nn.MaxPool2d(2))


torch.set_default_dtype(torch.float64)
data = datasets.MNIST("data", train=True, download=True)
labels = data.targets[:5000]
images = F.avg_pool2d(data.data[:5000, None] / 255.0, 2)
for norm in (nn.Identity, nn.BatchNorm2d):
    torch.manual_seed(0)
    model = nn.Sequential(
        block(1, 8, norm), block(8, 16, norm), block(16, 32, norm),
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(32, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for batch in torch.randperm(4000).split(50):
        optimizer.zero_grad()
        F.cross_entropy(model(images[batch]), labels[batch]).backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        right = model(images[4000:]).argmax(1) == labels[4000:]
    print(f"{norm.__name__:11} accuracy: "
          f"{right.double().mean().item():.2f}")
