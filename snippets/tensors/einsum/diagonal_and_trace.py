import torch

square = torch.arange(9).view(3, 3)
batch = torch.stack([square, 10 * square])

print(square)
print("ii->i:", torch.einsum("ii->i", square))
print("ii->:", torch.einsum("ii->", square))
print("bii->b:", torch.einsum("bii->b", batch))

try:
    torch.einsum("ii->", torch.zeros(2, 3))
except RuntimeError as error:
    print(error)
