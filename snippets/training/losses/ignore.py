import torch
from torch import nn

criterion = nn.CrossEntropyLoss()
logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0]])

first = criterion(logits[:1], torch.tensor([0]))
print(f"first alone: {first:.4f}")
for target in ([0, -100], [-100, -100]):
    loss = criterion(logits, torch.tensor(target))
    print(f"{target}: {loss:.4f}")
