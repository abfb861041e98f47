import torch

x = torch.tensor([0.1, 0.2, 0.3])
y = torch.tensor([0.3, 0.6, 0.9])

print(x * 3)
print("==", x * 3 == y)
print("equal:", torch.equal(x * 3, y))
print("allclose:", torch.allclose(x * 3, y))
