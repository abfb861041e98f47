import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(3.0))
        self.factor = 10

    def forward(self, x):
        return self.factor * self.weight * x


model = Scaled().eval()
x = torch.ones(1)
exported = torch.export.export(model, (x,))
torch.export.save(exported, "scaled.pt2")
run = exported.module()

model.factor = 20
print("factor 20: ", model(x).item(), "exported:", run(x).item())
with torch.no_grad():
    model.weight.fill_(5)
print("weight 5:  ", model(x).item(), "exported:", run(x).item())
run = torch.export.load("scaled.pt2").module()
print("from the file:", run(x).item())
