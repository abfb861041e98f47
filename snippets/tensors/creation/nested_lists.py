import torch

number = torch.tensor(7)
row = torch.tensor([1, 2, 3])
table = torch.tensor([[1, 2, 3], [4, 5, 6]])
block = torch.tensor([[[1, 2, 3], [4, 5, 6]],
                      [[7, 8, 9], [10, 11, 12]]])

for x in [number, row, table, block]:
    print("ndim:", x.ndim, " shape:", x.shape, " numel:", x.numel())
