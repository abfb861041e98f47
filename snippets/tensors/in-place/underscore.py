import torch

x = torch.tensor([1, 2, 3])

y = x.add(5)
print("x:", x)
print("y:", y)
print("y is x:", y is x)

y = x.add_(5)
print("x:", x)
print("y:", y)
print("y is x:", y is x)
