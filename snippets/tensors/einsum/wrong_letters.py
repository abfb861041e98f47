import torch

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[5, 6], [7, 8]])
print("ij,jk->ik", torch.einsum("ij,jk->ik", a, b).tolist())
print("ij,kj->ik", torch.einsum("ij,kj->ik", a, b).tolist())

one, three = torch.tensor([2]), torch.tensor([1, 2, 3])
print("i,i->", torch.einsum("i,i->", one, three))
