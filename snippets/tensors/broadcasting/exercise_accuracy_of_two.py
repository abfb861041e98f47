import torch

labels = torch.tensor([0, 1, 0, 1])
scores = torch.tensor([[5, 1], [0, 3], [4, 2], [1, 6]])

guess = scores.argmax(dim=1, keepdim=True)
hits = guess == labels
print("hits", tuple(hits.shape))
print("hits / labels:", hits.sum().item() / len(labels))
print("mean of hits:", hits.float().mean().item())

guess = scores.argmax(dim=1)
hits = guess == labels
print("hits", tuple(hits.shape))
print("hits / labels:", hits.sum().item() / len(labels))
