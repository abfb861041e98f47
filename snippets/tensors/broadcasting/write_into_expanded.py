import torch

wide = torch.tensor([1, 2, 3]).expand(2, 3)

wide[0, 0] = 100
print(wide)

try:
    wide += 1
except RuntimeError as error:
    print(error)

copy = wide.clone()
copy += 1
print(copy)
