import torch

x = torch.tensor([[1, 2], [3, 4]])
print(torch.ones_like(x))

torch.manual_seed(0)
print(torch.rand_like(x, dtype=torch.float32))

try:
    torch.rand_like(x)
except NotImplementedError as error:
    print(error)
