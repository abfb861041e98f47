import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets

torch.set_default_dtype(torch.float64)
mnist = datasets.MNIST("data", train=True, download=True)
images = mnist.data[:5000].flatten(1).double() / 255
labels = mnist.targets[:5000]


def train(order):
    model = nn.Linear(784, 10)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for x, y in zip(images.split(50), labels.split(50)):
        loss = F.cross_entropy(model(x), y)
        calls = {"zero": optimizer.zero_grad,
                 "backward": loss.backward,
                 "step": optimizer.step}
        for name in order.split():
            calls[name]()
    return F.cross_entropy(model(images), labels).item()


for order in ("zero backward step", "backward step zero",
              "step zero backward", "backward step",
              "backward zero step", "zero step backward"):
    print(f"{order}: {train(order):.2f}")
