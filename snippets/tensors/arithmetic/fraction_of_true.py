import torch

guess = torch.tensor([1, 0, 2, 2, 1])
labels = torch.tensor([1, 0, 1, 2, 1])
hits = guess == labels

print(hits)
print("correct:", hits.sum())
print("accuracy:", hits.float().mean())
