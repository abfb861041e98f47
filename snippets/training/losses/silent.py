import torch
from torch import nn

ce, nll = nn.CrossEntropyLoss(), nn.NLLLoss()
bce = nn.BCEWithLogitsLoss()
words = torch.tensor([[2.0, 1, 0], [0, 2, 1], [0, 2, 1]])
label = torch.tensor([0, 1, 1])
score, yes = torch.tensor([2.0, -1.0]), torch.tensor([1.0, 0.0])

print(f"right: {ce(words, label):.4f}")
print(f"NLLLoss of logits: {nll(words, label):.4f}")
print(f"labels from 1: {ce(words, label + 1):.4f}")
print(f"class is last: {ce(words[None], label[None]):.4f}")
print(f"right: {bce(score, yes):.4f}")
print(f"sigmoid: {bce(score.sigmoid(), yes):.4f}")
print(f"labels -1 and 1: {bce(score, 2 * yes - 1):.4f}")
