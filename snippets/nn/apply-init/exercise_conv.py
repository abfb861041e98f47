import torch
from torch import nn


def start(module):
    if isinstance(module, (nn.Conv2d, nn.Linear)):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        if module.bias is not None:
            nn.init.zeros_(module.bias)


torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(3, 32, 3, bias=False), nn.BatchNorm2d(32), nn.ReLU(),
    nn.Conv2d(32, 64, 5), nn.ReLU(), nn.Flatten(), nn.Linear(64 * 4 * 4, 10))
model.apply(start)
for i, inputs in ((0, 3 * 3 * 3), (3, 32 * 5 * 5), (6, 64 * 4 * 4)):
    std = model[i].weight.std()
    print(f"{i}: std {std:.2f}, {(2 / inputs) ** 0.5:.2f}")
print("biases not zero:", model[3].bias.any().item(), model[6].bias.any().item())
