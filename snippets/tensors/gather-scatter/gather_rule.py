import torch

source = torch.arange(10, 22).view(3, 4)
index = torch.tensor([[0, 2, 1, 2]])
print("gather(0, index):", source.gather(0, index))
print("gather(1, index):", source.gather(1, index))

rows = torch.empty_like(index)
columns = torch.empty_like(index)
for i in range(1):
    for j in range(4):
        rows[i, j] = source[index[i, j], j]
        columns[i, j] = source[i, index[i, j]]

print("rows:", torch.equal(source.gather(0, index), rows))
print("columns:", torch.equal(source.gather(1, index), columns))
