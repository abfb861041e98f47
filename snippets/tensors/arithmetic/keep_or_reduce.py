import torch

x = torch.tensor([[3.0, 4.0], [-6.0, 8.0]])

print("clamp", x.clamp(min=0, max=5), sep="\n")
print("cumsum", x.cumsum(dim=0), sep="\n")
print("norm:", torch.linalg.vector_norm(x, dim=1))
print("norm, ord=1:", torch.linalg.vector_norm(x, ord=1, dim=1))
print("by hand:", x.pow(2).sum(dim=1).sqrt())
