import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets

torch.set_default_dtype(torch.float64)
mnist = datasets.MNIST("data", train=True, download=True)
images = mnist.data[:64].flatten(1).double() / 255
labels = mnist.targets[:64]


def memorize(labels, softmax=False, given=slice(None)):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(784, 64), nn.ReLU(),
                          nn.Linear(64, 10))
    parameters = list(model.parameters())[given]
    optimizer = torch.optim.Adam(parameters, lr=1e-2)
    for _ in range(100):
        output = model(images)
        if softmax:
            output = output.softmax(dim=1)
        loss = F.cross_entropy(output, labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return round(loss.item(), 2)


print("right code:      ", memorize(labels))
print("softmax in front:", memorize(labels, softmax=True))
print("last bias only:  ", memorize(labels, given=slice(3, 4)))
print("labels shifted:  ", memorize(labels.roll(1)))
