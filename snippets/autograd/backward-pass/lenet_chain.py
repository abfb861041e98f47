import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(400, 120), nn.ReLU(),
    nn.Linear(120, 84), nn.ReLU(),
    nn.Linear(84, 10),
)
image, target = torch.randn(1, 1, 32, 32), torch.randn(1, 10)
loss = nn.MSELoss()(net(image), target)


def show(node):
    def hook(gradients):
        print(f"{node.name():30} {tuple(gradients[0].shape)}")

    node.register_prehook(hook)


node = loss.grad_fn
while node:
    show(node)
    index = 1 if node.name() == "AddmmBackward0" else 0
    node = node.next_functions[index][0]
loss.backward()
