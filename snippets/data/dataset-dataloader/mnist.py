from torch.utils.data import DataLoader, Dataset, Subset
from torchvision import datasets, transforms

kinds = datasets.MNIST, datasets.FashionMNIST, datasets.CIFAR10
print("all Datasets:", all(issubclass(k, Dataset) for k in kinds))

raw = datasets.MNIST("data", train=True, download=True)
print("sample:", type(raw[0][0]).__name__, raw[0][1])
try:
    next(iter(DataLoader(raw, batch_size=8)))
except TypeError as error:
    print(str(error).split(";")[0])

mnist = datasets.MNIST("data", train=True, download=True,
                       transform=transforms.ToTensor())
small = Subset(mnist, range(5000))
images, labels = next(iter(DataLoader(small, batch_size=8)))
print("images:", images.shape, "labels:", labels.tolist())
