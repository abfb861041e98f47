import torch

scores = torch.tensor([[3, 1, 2], [8, 7, 9]])
place = scores.argmax()

print("max:", scores.max())
print("argmax:", place)
print("row, column:", torch.unravel_index(place, scores.shape))
print(scores.max(dim=1))
print("amax:", scores.amax(dim=1))
print("argmax:", scores.argmax(dim=1))
