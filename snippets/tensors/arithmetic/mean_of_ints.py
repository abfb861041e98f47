import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(x.sum())

try:
    x.mean()
except RuntimeError as error:
    print(*str(error).split(". "), sep="\n")

print(x.float().mean())
print(x.mean(dtype=torch.float32))
print((x > 4).sum(), (x > 4).float().mean())
