import torch

x = torch.tensor([[1, 2], [3, 4]])

for dim in (0, 1, 2, -1):
    y = x.unsqueeze(dim)
    back = y.squeeze(dim)
    print(dim, tuple(y.shape), y.tolist(), torch.equal(back, x))

try:
    x.unsqueeze(3)
except IndexError as error:
    print(error)
