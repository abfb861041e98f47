import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0]])
target = torch.tensor([0, 2])

logp = logits.log_softmax(dim=1)
print(f"CrossEntropyLoss: {nn.CrossEntropyLoss()(logits, target):.4f}")
print(f"NLLLoss: {nn.NLLLoss()(logp, target):.4f}")
print(f"by hand: {-(logp[0, 0] + logp[1, 2]) / 2:.4f}")

blank = nn.CrossEntropyLoss()(torch.zeros(1, 10), torch.tensor([7]))
print(f"ten equal scores: {blank:.4f}")
print(f"log 10: {torch.tensor(10).log():.4f}")
