import torch

x = torch.tensor([[1, 2], [3, 4]])
y = torch.tensor([[2, 0], [0, 2]])

print("x + y", x + y, sep="\n")
print("x * y", x * y, sep="\n")
print("x @ y", x @ y, sep="\n")
print("mul is *:", torch.equal(x.mul(y), x * y))
