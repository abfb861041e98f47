import torch

grid = torch.arange(6).view(2, 3)
print(grid)

for equation in ["ij->ji", "ij->i", "ij->j", "ij->"]:
    print(equation, torch.einsum(equation, grid).tolist())
