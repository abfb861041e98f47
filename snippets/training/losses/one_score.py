import torch
from torch import nn

score = torch.tensor([[2.0], [-1.0], [0.5]], requires_grad=True)
spam = torch.tensor([[0.0], [1.0], [0.0]])
criterion = nn.CrossEntropyLoss()

loss = criterion(score, spam)
loss.backward()
print("loss is 0:", loss.item() == 0)
print("gradient is 0:", score.grad.count_nonzero().item() == 0)
print(f"flat: {criterion(score.squeeze(1), spam.squeeze(1)):.4f}")
print(f"right: {nn.BCEWithLogitsLoss()(score, spam):.4f}")
