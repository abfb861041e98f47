import torch

for a, b in [
    ((3, 4), (4,)),
    ((3, 4), (3,)),
    ((3, 4), (3, 1)),
    ((3, 1), (1, 4)),
    ((8, 1, 6, 1), (7, 1, 5)),
    ((2, 3, 4), (2, 1)),
    ((2, 3, 4), (3, 1)),
    ((0, 3), (1, 1)),
]:
    try:
        print(a, b, "->", tuple(torch.broadcast_shapes(a, b)))
    except RuntimeError:
        print(a, b, "-> error")
