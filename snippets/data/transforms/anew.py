import torch
from torch.utils.data import Subset
from torchvision import datasets
from torchvision.transforms import v2

torch.manual_seed(0)
augment = v2.Compose(
    [v2.ToImage(), v2.RandomCrop(28, padding=4)])
mnist = datasets.MNIST("data", train=True, download=True,
                       transform=augment)
train = Subset(mnist, range(5000))
print("samples:", len(train))

first, again = train[0][0], train[0][0]
print("same when read twice:", torch.equal(first, again))
torch.manual_seed(0)
print("same after the seed:", torch.equal(train[0][0], first))
