import torch
from torch import nn

try:
    class Early(nn.Mudule):
        pass
except AttributeError as error:
    print("class line:", error)


class Model(nn.Module):
    def __init__(self, inputs):
        super().__init__()
        self.layer = nn.Linear(inputs, 1)
        self.activation = nn.Sigmoid()

    def forward(self, x):
        x = self.layer(x)
        if not self.training:
            x = self.actiavtion(x)
        return x


model = Model(1)
print(model)
batch = torch.ones(4, 1)
for mode in (True, False):
    model.train(mode)
    try:
        print(f"training {mode}: {tuple(model(batch).shape)}")
    except AttributeError as error:
        print(f"training {mode}: {error}")
