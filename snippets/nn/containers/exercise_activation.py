import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.activations = nn.ModuleDict({
            "relu": nn.ReLU(), "tanh": nn.Tanh(), "prelu": nn.PReLU(),
        })

    def forward(self, x, name):
        if name not in self.activations:
            raise ValueError(f"{name}: not in {list(self.activations)}")
        return self.activations[name](x)


model = Net()
x = torch.tensor([-2.0, 0.0, 3.0])
for name in model.activations:
    print(f"{name:5}", model(x, name).detach())
try:
    model(x, "rleu")
except ValueError as error:
    print(error)
print("parameters:", [name for name, _ in model.named_parameters()])
