import torch

product = torch.ones(5, 1, 2, 3) @ torch.ones(4, 3, 6)
print("(5, 1, 2, 3) @ (4, 3, 6):", tuple(product.shape))

try:
    torch.ones(2, 3) @ torch.ones(1, 4)
except RuntimeError as error:
    print("(2, 3) @ (1, 4):", error)

total = torch.ones(2, 3) + torch.ones(1, 3)
print("(2, 3) + (1, 3):", tuple(total.shape))
