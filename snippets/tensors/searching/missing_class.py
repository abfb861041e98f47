import torch

label = torch.tensor([0, 3, 0, 1])

print("unique:", label.unique(return_counts=True)[1])
print("bincount:", label.bincount())
print("bincount, minlength=5:", label.bincount(minlength=5))
try:
    torch.tensor([0, -100, 3]).bincount()
except RuntimeError as error:
    print("with -100:", error)
