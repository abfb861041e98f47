import torch

x = torch.tensor([3.0, 1.0, 2.0])

print(type(torch).__name__, type(x).__name__)
print(torch.sum(x), torch.Tensor.sum(x), x.sum())
print(x.shape, callable(x.shape), callable(x.sum))
print(isinstance(torch.Tensor, type), isinstance(torch.tensor, type))
