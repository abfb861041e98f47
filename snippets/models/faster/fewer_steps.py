# output: trained, within 5%
import torch
from torch.nn import functional as F
from torchvision import datasets

torch.set_default_dtype(torch.float64)
mnist = datasets.MNIST("data", train=True, download=True)
images = mnist.data[:5000].flatten(1) / 255
labels = mnist.targets[:5000]


def train(size, lr):
    """Mean loss over all images after three epochs."""
    torch.manual_seed(0)
    model = torch.nn.Linear(784, 10)
    optimizer = torch.optim.SGD(model.parameters(), lr)
    steps = 0
    for epoch in range(3):
        for chosen in torch.randperm(5000).split(size):
            optimizer.zero_grad()
            logits = model(images[chosen])
            F.cross_entropy(logits, labels[chosen]).backward()
            optimizer.step()
            steps += 1
    return steps, F.cross_entropy(model(images), labels).item()


for size, lr in (64, 0.1), (256, 0.1), (256, 0.4):
    steps, loss = train(size, lr)
    print(f"batch {size:3}, lr {lr}: {steps:3} steps, loss {loss:.2f}")
