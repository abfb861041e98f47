import torch

scores = torch.tensor([[0.1, 0.7, 0.2],
                       [0.5, 0.3, 0.2]])

columns = torch.tensor([2, 0])
print("same columns:")
print(scores.index_select(1, columns))

best = scores.argmax(dim=1, keepdim=True)
print("best columns:", best.tolist())
print("best scores:")
print(scores.take_along_dim(best, dim=1))
print("paired:", scores[torch.arange(2), best.squeeze(1)])
