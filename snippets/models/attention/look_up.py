import torch

keys = torch.tensor([[3.0, 0.0], [0.0, 3.0], [0.0, 0.0]])
values = torch.tensor([10.0, 20.0, 30.0])
query = torch.tensor([1.0, 0.0])

scores = keys @ query
weights = scores.softmax(dim=0)
print("scores: ", scores)
print("weights:", weights)
print("result: ", weights @ values)
