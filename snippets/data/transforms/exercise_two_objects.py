import torch
from torch.utils.data import Subset
from torchvision import datasets
from torchvision.transforms import v2

augment = v2.Compose([v2.ToImage(), v2.RandomCrop(28, padding=4)])
generator = torch.Generator().manual_seed(0)
order = torch.randperm(5000, generator=generator).tolist()
parts = []
for transform, indices in ((augment, order[:4000]),
                           (v2.ToImage(), order[4000:])):
    mnist = datasets.MNIST("data", train=True, download=True,
                           transform=transform)
    parts.append(Subset(mnist, indices))
train, valid = parts
print("in both:", len({*train.indices} & {*valid.indices}))
