import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self, inputs, hidden, classes):
        super().__init__()
        self.hidden = nn.Linear(inputs, hidden)
        self.activation = nn.ReLU()
        self.output = nn.Linear(hidden, classes)

    def forward(self, x):
        x = x.flatten(1)
        x = self.activation(self.hidden(x))
        return self.output(x)


torch.manual_seed(0)
model = MLP(28 * 28, 32, 10)
images = torch.rand(8, 1, 28, 28)
for mode in (True, False):
    model.train(mode)
    print(f"training {mode}: output {tuple(model(images).shape)}")
count = sum(p.numel() for p in model.parameters())
print(f"{count:,} parameters, by hand {784 * 32 + 32 + 32 * 10 + 10:,}")
