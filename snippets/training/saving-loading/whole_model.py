import torch
from torch import nn


class Scale(nn.Linear):
    def forward(self, x):
        return super().forward(x)


model = Scale(1, 1)
with torch.no_grad():
    model.weight.fill_(3)
    model.bias.fill_(0)
torch.save(model, "whole.pt")
print("saved:", model(torch.ones(1)).item())


class Scale(nn.Linear):
    def forward(self, x):
        return -100 * super().forward(x)


model = torch.load("whole.pt", weights_only=False)
print("loaded:", model(torch.ones(1)).item())

del Scale
try:
    torch.load("whole.pt", weights_only=False)
except AttributeError as e:
    print(str(e).split(" on")[0])
