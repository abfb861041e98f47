import torch

x = torch.tensor([[1, 2], [3, 4]])

for dim in (0, 1, 2, -1):
    y = x.unsqueeze(dim)
    print("dim", dim, "shape", tuple(y.shape), y.tolist())

try:
    x.unsqueeze(3)
except IndexError as error:
    print(error)

print("squeeze(-1) brings x back:", torch.equal(y.squeeze(-1), x))
