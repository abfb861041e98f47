import torch

x = torch.arange(10)

print("split(4):", [part.tolist() for part in x.split(4)])
print("split([2, 3, 5]):",
      [part.tolist() for part in x.split([2, 3, 5])])
print("chunk(3):", [part.tolist() for part in x.chunk(3)])

try:
    x.split([2, 3])
except RuntimeError as error:
    print(error)
