import torch
from torch.utils.data import Subset, random_split
from torchvision import datasets
from torchvision.transforms import v2

torch.manual_seed(0)
mnist = datasets.MNIST("data", train=True, download=True,
                       transform=v2.ToImage())
generator = torch.Generator().manual_seed(0)
train, valid = random_split(Subset(mnist, range(5000)), [4000, 1000],
                            generator=generator)


def steady(part):
    return torch.equal(part[0][0], part[0][0])


train.dataset.dataset.transform = v2.Compose(
    [v2.ToImage(), v2.RandomCrop(28, padding=4)])
print("train reads the same:", steady(train))
print("valid reads the same:", steady(valid))
print("one MNIST:",
      train.dataset.dataset is valid.dataset.dataset)
