import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

y = model(torch.ones(1, 2))
y.sum().backward(retain_graph=True)
optimizer.step()
try:
    (y ** 2).sum().backward()
except RuntimeError as error:
    print(error)
