import torch

square = torch.arange(9).view(3, 3)
x, y = torch.tensor([1, 2]), torch.tensor([3, 4, 5])

trace = torch.einsum("ii->", square)
outer = torch.einsum("i,j->ij", x, y)
rows = torch.einsum("ij->i", square)

print("trace:", torch.equal(trace, square.trace()))
print("outer:", torch.equal(outer, torch.outer(x, y)))
print("rows:", torch.equal(rows, square.sum(dim=1)))
