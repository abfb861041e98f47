import torch
from torch.utils.data import Subset
from torchvision import datasets
from torchvision.transforms import v2

torch.manual_seed(0)
augment = v2.Compose([v2.ToImage(), v2.RandomCrop(28, padding=4)])


def mnist(transform, indices):
    images = datasets.MNIST("data", train=True, download=True,
                            transform=transform)
    return Subset(images, indices)


generator = torch.Generator().manual_seed(0)
order = torch.randperm(5000, generator=generator).tolist()
train = mnist(augment, order[:4000])
valid = mnist(v2.ToImage(), order[4000:])
shared = set(train.indices) & set(valid.indices)
print("in both:", len(shared))
for name, part in ("train", train), ("valid", valid):
    print(f"{name}, reads the same:",
          torch.equal(part[0][0], part[0][0]))
