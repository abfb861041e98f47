import torch

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[5, 6], [7, 8]])
one = torch.tensor([2])
wide = torch.zeros(2, 3)

print(torch.einsum("ij,jk->ik", a, b).tolist())
print(torch.einsum("ij,kj->ik", a, b).tolist())
print(torch.einsum("i,i->", one, torch.tensor([1, 2, 3])).item())

for equation in ["ij,ij->ij", "ij,kl->im", "ijk,kl->ijl"]:
    try:
        torch.einsum(equation, wide, wide.t())
    except RuntimeError as error:
        print(error)
