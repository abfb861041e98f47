import torch
from torch import nn

logits = torch.tensor([[0.2, 0.1, 0.0], [0.0, 0.3, 0.2]],
                      requires_grad=True)
target = torch.tensor([1, 1])


def accuracy(logits):
    return (logits.argmax(dim=1) == target).float().mean()


print("accuracy:", accuracy(logits).item())
print("requires_grad:", accuracy(logits).requires_grad)
nudged = logits + torch.tensor([0.0, 0.01, 0.0])
print("accuracy, nudged:", accuracy(nudged).item())
criterion = nn.CrossEntropyLoss()
change = criterion(nudged, target) - criterion(logits, target)
print("loss falls:", change.item() < 0)

error = torch.tensor([0.0, 2.0, -3.0], requires_grad=True)
nn.L1Loss(reduction="sum")(error, torch.zeros(3)).backward()
print("L1Loss gradient:", error.grad)
