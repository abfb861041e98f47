import torch

x = torch.tensor([[3.0, 4.0], [-6.0, 8.0]])

print(x.clamp(min=0, max=5))
print(x.cumsum(dim=0))
print(torch.linalg.vector_norm(x, dim=1))
print(torch.linalg.vector_norm(x, ord=1, dim=1))
print(x.pow(2).sum(dim=1).sqrt())
