import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets

torch.set_default_dtype(torch.float64)
mnist = datasets.MNIST("data", train=True, download=True)
images = mnist.data[:1000].flatten(1).double() / 255
labels = mnist.targets[:1000]


def train(size, batch_size, every, reduction):
    model = nn.Linear(784, 10)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    batches = list(zip(images[:size].split(batch_size),
                       labels[:size].split(batch_size)))
    count = 0
    for i, (x, y) in enumerate(batches, start=1):
        F.cross_entropy(model(x), y, reduction=reduction).backward()
        count += len(y) if reduction == "sum" else 1
        if i % every == 0 or i == len(batches):
            for p in model.parameters():
                p.grad /= count
            optimizer.step()
            optimizer.zero_grad()
            count = 0
    return model.weight.detach()


for size in (896, 1000):
    large = train(size, 128, every=1, reduction="mean")
    for reduction in ("mean", "sum"):
        small = train(size, 32, every=4, reduction=reduction)
        print(f"{size} images, {reduction}, same as large:",
              torch.allclose(large, small))
