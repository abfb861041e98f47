import torch

x = torch.arange(6)

print("chunk(4):", [part.tolist() for part in x.chunk(4)])
print("tensor_split(4):",
      [part.tolist() for part in x.tensor_split(4)])
