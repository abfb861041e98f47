import torch
from torch.utils.data import Dataset, Subset, random_split
from torchvision import datasets
from torchvision.transforms import v2


class Transformed(Dataset):
    def __init__(self, part, transform):
        self.part, self.transform = part, transform

    def __len__(self):
        return len(self.part)

    def __getitem__(self, i):
        image, label = self.part[i]
        return self.transform(image), label


torch.manual_seed(0)
mnist = datasets.MNIST("data", train=True, download=True)
generator = torch.Generator().manual_seed(0)
train, valid = random_split(Subset(mnist, range(5000)), [4000, 1000],
                            generator=generator)
augment = v2.Compose([v2.ToImage(), v2.RandomCrop(28, padding=4)])
train = Transformed(train, augment)
valid = Transformed(valid, v2.ToImage())
for name, part in ("train", train), ("valid", valid):
    same = torch.equal(part[0][0], part[0][0])
    print(f"{name}: {len(part)} samples, reads the same:", same)
