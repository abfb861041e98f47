import torch

x = torch.tensor([0.1, 2.0])
y = torch.tensor([0.10001, 2.0])

print("x:", x)
print("y:", y)
print("equal:", torch.equal(x, y))
torch.set_printoptions(precision=6)
print("x:", x)
print("y:", y)
