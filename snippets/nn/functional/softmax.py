import torch
import torch.nn.functional as F

scores = torch.tensor([0.5, 0.7, 0.1])
p = F.softmax(scores, dim=0)
print("softmax:", p)
print(f"sum: {p.sum():.4f}")

by_hand = scores.exp() / scores.exp().sum()
print("by hand:", by_hand)
print("scores + 100:", F.softmax(scores + 100, dim=0))
print("scores * 10:", F.softmax(scores * 10, dim=0))
