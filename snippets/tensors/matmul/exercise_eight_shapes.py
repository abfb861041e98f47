import torch

pairs = [
    ((2, 3), (3, 4)),
    ((2, 3), (2, 3)),
    ((3,), (3, 4)),
    ((2, 3), (2,)),
    ((7, 2, 3), (3,)),
    ((7, 2, 3), (7, 3, 4)),
    ((7, 2, 3), (6, 3, 4)),
    ((7, 1, 2, 3), (6, 3, 4)),
]
for left, right in pairs:
    try:
        product = torch.ones(left) @ torch.ones(right)
        print(left, right, "->", tuple(product.shape))
    except RuntimeError:
        print(left, right, "-> error")
