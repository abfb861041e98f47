import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets

torch.set_default_dtype(torch.float64)
mnist = datasets.MNIST("data", train=True, download=True)
images = mnist.data[:1000].flatten(1).double() / 255
labels = mnist.targets[:1000]


def train(batch_size, every):
    model = nn.Linear(784, 10)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    batches = list(zip(images.split(batch_size),
                       labels.split(batch_size)))
    steps = seen = 0
    for i, (x, y) in enumerate(batches, start=1):
        F.cross_entropy(model(x), y, reduction="sum").backward()
        seen += len(y)
        if i % every == 0 or i == len(batches):
            for p in model.parameters():
                p.grad /= seen
            optimizer.step()
            optimizer.zero_grad()
            steps, seen = steps + 1, 0
    return steps, model.weight.detach()


large_steps, large = train(batch_size=128, every=1)
small_steps, small = train(batch_size=32, every=4)
print("steps:", large_steps, small_steps)
print("same parameters:", torch.allclose(large, small))
