import torch
from torch import nn

score = torch.tensor([[2.0], [-1.0], [0.5]], requires_grad=True)
spam = torch.tensor([[0.0], [1.0], [0.0]])

loss = nn.CrossEntropyLoss()(score, spam)
loss.backward()
print("column, loss is 0:", loss.item() == 0)
print("gradient is 0:", score.grad.count_nonzero().item() == 0)

flat = nn.CrossEntropyLoss()(score.squeeze(1), spam.squeeze(1))
pick = -score.squeeze(1).log_softmax(dim=0)[1]
print(f"flat: {flat:.4f}, softmax over the mails: {pick:.4f}")

right = nn.BCEWithLogitsLoss()(score, spam)
print(f"BCEWithLogitsLoss: {right:.4f}")
