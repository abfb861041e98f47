import torch

a = torch.zeros(2, 3)
b = torch.zeros(3, 2)

for equation, x, y in [
    ("ij,ij->ij", a, b),
    ("ij,kl->im", a, b),
    ("ijk,kl->ijl", a, b),
    ("ij,jk->ik", a, b.long()),
]:
    try:
        torch.einsum(equation, x, y)
    except RuntimeError as error:
        print(equation)
        print(error)
print("repaired:", tuple(torch.einsum("ij,jk->ik", a, b).shape))
