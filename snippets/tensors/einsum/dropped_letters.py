import torch

grid = torch.arange(6).view(2, 3)

for equation in ["ij->ji", "ij->i", "ij->j", "ij->"]:
    print(equation, torch.einsum(equation, grid).tolist())

print(torch.equal(torch.einsum("ij->ji", grid), grid.t()))
print(torch.equal(torch.einsum("ij->i", grid), grid.sum(dim=1)))
