import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0]])
kept = torch.tensor([0, -100])
nothing = torch.tensor([-100, -100])

mean, total = nn.CrossEntropyLoss(), nn.CrossEntropyLoss(reduction="sum")
print(f"one ignored: {mean(logits, kept):.4f}")
print(f"first alone: {mean(logits[:1], kept[:1]):.4f}")
print("all ignored:", mean(logits, nothing).item())
print("all ignored, sum:", total(logits, nothing).item())
