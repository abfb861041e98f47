# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset
from torchvision import datasets

torch.set_default_dtype(torch.float64)


def load(train, size):
    mnist = datasets.MNIST("data", train=train, download=True)
    return mnist.data[:size].flatten(1) / 255.0, mnist.targets[:size]


x, y = load(True, 5000)
by_label = y.argsort(stable=True)
train = TensorDataset(x[by_label].double(), y[by_label])
test_x, test_y = load(False, 1000)

for shuffle in (False, True):
    torch.manual_seed(0)
    model = nn.Linear(784, 10)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    loader = DataLoader(train, batch_size=50, shuffle=shuffle)
    for epoch in range(3):
        for images, labels in loader:
            loss = F.cross_entropy(model(images), labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    right = model(test_x.double()).argmax(1) == test_y
    print("shuffle:", shuffle, "steps:", (epoch + 1) * len(loader),
          f"accuracy: {right.double().mean():.2f}")
