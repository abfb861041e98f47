import torch

square = torch.arange(9).view(3, 3)
diagonal = torch.as_strided(square, (3,), (4,))
anti = torch.as_strided(square, (3,), (2,), 2)

print("diagonal:", diagonal)
print("as diagonal():", torch.equal(diagonal, square.diagonal()))
print("anti:", anti)

diagonal.zero_()
print(square)
