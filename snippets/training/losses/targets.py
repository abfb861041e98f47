import torch
from torch import nn

criterion = nn.CrossEntropyLoss()
logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0]])
one_hot = torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
unsure = torch.tensor([[0.7, 0.3, 0.0], [0.0, 0.3, 0.7]])

print(f"indices: {criterion(logits, torch.tensor([0, 2])):.4f}")
print(f"one-hot: {criterion(logits, one_hot):.4f}")
print(f"unsure: {criterion(logits, unsure):.4f}")

image = torch.zeros(2, 3, 4, 4)
pixels = torch.zeros(2, 4, 4, dtype=torch.int64)
print(f"pixels: {criterion(image, pixels):.4f}")
