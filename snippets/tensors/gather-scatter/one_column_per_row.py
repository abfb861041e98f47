import torch

scores = torch.arange(10, 22).view(3, 4)
column = torch.tensor([3, 0, 2])

print(scores)
print("scores[:, column]", scores[:, column], sep="\n")
print("gather", scores.gather(1, column.unsqueeze(1)), sep="\n")
