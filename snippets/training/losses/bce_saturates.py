import torch
from torch import nn

for value in (2.0, 200.0):
    x = torch.tensor([value], requires_grad=True)
    for criterion, p in ((nn.BCELoss(), x.sigmoid()),
                         (nn.BCEWithLogitsLoss(), x)):
        loss = criterion(p, torch.zeros(1))
        slope = torch.autograd.grad(loss, x)[0].item()
        print(f"{value} {criterion} {loss:.4f}, gradient {slope:.4f}")
