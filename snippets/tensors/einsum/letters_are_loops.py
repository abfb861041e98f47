import torch

a = torch.arange(6).view(2, 3)
b = torch.arange(12).view(3, 4)
print(torch.einsum("ij,jk->ik", a, b))

out = torch.zeros(2, 4, dtype=torch.int64)
for i in range(2):
    for k in range(4):
        for j in range(3):
            out[i, k] += a[i, j] * b[j, k]

print("loops:", torch.equal(torch.einsum("ij,jk->ik", a, b), out))
print("a @ b:", torch.equal(torch.einsum("ij,jk->ik", a, b), a @ b))
