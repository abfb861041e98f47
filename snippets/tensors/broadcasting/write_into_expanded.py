import torch

wide = torch.tensor([1, 2, 3]).expand(2, 3)

wide[0, 0] = 100
print(wide)

try:
    wide += 1
except RuntimeError as error:
    print(str(error).split(". ")[0])

print(wide.clone().add_(1))
