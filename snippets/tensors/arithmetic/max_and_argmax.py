import torch

scores = torch.tensor([[3, 1, 2], [8, 7, 9]])
place = scores.argmax()

print(scores.max(), place)
print(torch.unravel_index(place, scores.shape))
print(scores.max(dim=1))
print(scores.amax(dim=1), scores.argmax(dim=1))
