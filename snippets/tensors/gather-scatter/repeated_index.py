import torch

index = torch.tensor([0, 0, 2])
values = torch.tensor([5, 6, 7])
zeros = torch.zeros(3, dtype=torch.int64)

written = zeros.scatter(0, index, values)
added = zeros.scatter_add(0, index, values)

print("scatter keeps 5 or 6:", written[0].item() in (5, 6))
print("gather gives values back:",
      written.gather(0, index).equal(values))
print("scatter_add:", added)
