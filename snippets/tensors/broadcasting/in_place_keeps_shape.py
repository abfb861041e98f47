import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
row = torch.tensor([10, 20, 30])

x += row
print(x)

try:
    row += x
except RuntimeError as error:
    print(error)
