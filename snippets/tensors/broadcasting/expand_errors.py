import torch

two = torch.tensor([10, 20])
table = torch.zeros(2, 3)

for name, x, sizes in [
    ("left", two, (2, 3)),
    ("fewer", table, (3,)),
    ("repaired", two[:, None], (2, 3)),
]:
    try:
        print(f"{name}:", tuple(x.expand(sizes).shape))
    except RuntimeError as error:
        print(f"{name}:", error)
