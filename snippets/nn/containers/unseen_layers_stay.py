import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(4, 4), nn.Linear(4, 4)]
        self.head = nn.Linear(4, 1)

    def forward(self, x):
        for layer in self.layers:
            x = layer(x).relu()
        return self.head(x)


torch.manual_seed(0)
model = Net()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
watched = {"layers[0]": model.layers[0], "head": model.head}
before = {n: m.weight.detach().clone() for n, m in watched.items()}
model(torch.ones(8, 4)).square().mean().backward()
optimizer.step()
for name, layer in watched.items():
    print(name, "has a gradient:", layer.weight.grad is not None)
    changed = not torch.equal(layer.weight, before[name])
    print(name, "was updated:", changed)
model.zero_grad()
for name, layer in watched.items():
    print(name, "was cleared:", layer.weight.grad is None)
