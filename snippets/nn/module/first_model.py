import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(2, 3)
        self.activation = nn.Sigmoid()
        self.output = nn.Linear(3, 1)

    def forward(self, x):
        x = self.hidden(x)
        x = self.activation(x)
        return self.output(x)


torch.manual_seed(0)
model = Net()
print(model)

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = {name: p.clone() for name, p in model.named_parameters()}
y = model(torch.ones(4, 2))
print("output shape:", tuple(y.shape))
(y**2).mean().backward()
optimizer.step()
for name, parameter in model.named_parameters():
    moved = not torch.equal(parameter, before[name])
    print(f"{name}: shape {tuple(parameter.shape)}, moved {moved}")
