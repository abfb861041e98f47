import torch

x = torch.zeros(8, 5, 3)
y = torch.zeros(8, 3, 4)

for equation in [
    "bij,bjk->bik",
    "bij,bjk->ik",
    "bij,bjk->b",
    "bij,bjk->kib",
    "bij,bjk->bijk",
]:
    print(equation, tuple(torch.einsum(equation, x, y).shape))
