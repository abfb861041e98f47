import torch

x = torch.tensor([[1, 2], [5, 6]])

best = x.sum(dim=1).argmax()
print("best:", best)

row = x[best]
row[0] = -1
print("after x[best]:  ", x.tolist())

rows = x[[1]]
rows[0] = -9
print("after x[[1]]:   ", x.tolist())
