import torch

y, x = torch.meshgrid(torch.arange(5) - 2, torch.arange(7) - 3,
                      indexing="ij")
circle = (y ** 2 + x ** 2 <= 5).int()
print(circle)

by_broadcasting = (torch.arange(5) - 2)[:, None] ** 2 \
    + (torch.arange(7) - 3) ** 2 <= 5
print("equal:", torch.equal(circle, by_broadcasting.int()))
