# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset
from torchvision import datasets


def load(train, size):
    mnist = datasets.MNIST("data", train=train, download=True)
    images = mnist.data[:size].flatten(1).double() / 255
    return images, mnist.targets[:size]


x, y = load(True, 5000)
order = y.argsort(stable=True)
dataset = TensorDataset(x[order], y[order])
test_x, test_y = load(False, 1000)

for shuffle in (False, True):
    torch.manual_seed(0)
    model = nn.Linear(784, 10, dtype=torch.float64)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    loader = DataLoader(dataset, batch_size=50, shuffle=shuffle)
    for epoch in range(3):
        for images, labels in loader:
            loss = F.cross_entropy(model(images), labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    right = model(test_x).argmax(1) == test_y
    print("shuffle:", shuffle, "batches:", len(loader),
          f"accuracy: {right.double().mean():.2f}")
