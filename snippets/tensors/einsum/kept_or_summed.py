import torch

x = torch.tensor([1, 2, 3])
y = torch.tensor([10, 20, 30])

print("i,i->:", torch.einsum("i,i->", x, y))
print("i,i->i:", torch.einsum("i,i->i", x, y))
print("i,j->ij:", torch.einsum("i,j->ij", x, y), sep="\n")
print("i,j->:", torch.einsum("i,j->", x, y))
