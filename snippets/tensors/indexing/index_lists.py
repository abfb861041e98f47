import torch

x = torch.arange(12).view(3, 4)
order = torch.tensor([2, 0, 0])

print("rows:")
print(x[order])
print("columns:")
print(x[:, [3, 1]])

try:
    x[[0, 3]]
except IndexError as error:
    print(error)
