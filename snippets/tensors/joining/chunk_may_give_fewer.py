import torch

x = torch.arange(6)

print([part.tolist() for part in x.chunk(4)])
print([part.tolist() for part in x.tensor_split(4)])
