import torch
from torch import nn

logits = torch.tensor([[0.2, 0.1], [0.0, 0.3]], requires_grad=True)
accuracy = (logits.argmax(dim=1) == 1).float().mean()
print("accuracy:", accuracy.item(), accuracy.requires_grad)

error = torch.tensor([0.0, 2.0, -3.0], requires_grad=True)
nn.L1Loss(reduction="sum")(error, torch.zeros(3)).backward()
print("L1Loss gradient:", error.grad)
