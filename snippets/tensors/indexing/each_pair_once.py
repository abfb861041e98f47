import torch

distance = torch.tensor([[0, 3, 5], [3, 0, 4], [5, 4, 0]])

once = torch.ones(3, 3, dtype=torch.bool).triu(1)
print("above the diagonal:", distance[once])
print("pairs:", once.nonzero().tolist())
print("triu keeps the shape:", distance.triu(1).tolist())
