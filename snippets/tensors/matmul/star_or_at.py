import torch

a = torch.tensor([[1, 2], [3, 4]])
print("a * a", a * a, sep="\n")
print("a @ a", a @ a, sep="\n")
