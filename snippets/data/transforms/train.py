# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, Subset
from torchvision import datasets
from torchvision.transforms import v2

torch.set_default_dtype(torch.float64)
to_float = [v2.ToDtype(torch.float64, scale=True),
            v2.Normalize((0.1302,), (0.3075,))]
plain = v2.Compose([v2.ToImage(), *to_float])
moving = v2.Compose(
    [v2.ToImage(), v2.RandomCrop(28, padding=3), *to_float])


def mnist(train, size, transform):
    images = datasets.MNIST("data", train=train, download=True,
                            transform=transform)
    return Subset(images, range(size))


def accuracy(model, dataset):
    x, y = next(iter(DataLoader(dataset, batch_size=len(dataset))))
    return (model(x).argmax(1) == y).double().mean().item()


test = mnist(False, 1000, plain)
torch.manual_seed(1)
off_centre = list(mnist(False, 1000, moving))
for name, transform in ("plain", plain), ("augmented", moving):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Flatten(), nn.Linear(784, 64),
                          nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=4e-3)
    dataset = mnist(True, 5000, transform)
    for epoch in range(3):
        for x, y in DataLoader(dataset, batch_size=100, shuffle=True):
            loss = F.cross_entropy(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    print(f"{name}: test {accuracy(model, test):.2f}",
          f"off centre {accuracy(model, off_centre):.2f}")
