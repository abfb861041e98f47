import torch
from torch import nn

no = torch.zeros(1)
for value in (2.0, 200.0):
    score = torch.tensor([value], requires_grad=True)
    losses = {
        "BCELoss": nn.BCELoss()(score.sigmoid(), no),
        "BCEWithLogitsLoss": nn.BCEWithLogitsLoss()(score, no),
    }
    for name, loss in losses.items():
        slope = torch.autograd.grad(loss, score)[0].item()
        print(f"{value} {name}: {loss:.4f}, gradient {slope:.4f}")
