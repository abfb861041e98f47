import torch

x = torch.arange(12).view(3, 4)

view = x[0:1]
copy = x[[0]]
print("same values:", torch.equal(view, copy))

view[0, 0] = 100
copy[0, 1] = 200
print("x[0]:", x[0])
