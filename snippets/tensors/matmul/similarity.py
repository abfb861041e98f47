import torch

query = torch.tensor([3.0, 4.0])
rows = torch.tensor([[6.0, 8.0], [4.0, 3.0],
                     [-4.0, 3.0], [-3.0, -4.0]])

product = rows @ query
norms = torch.linalg.vector_norm(rows, dim=1)
cosine = product / (norms * torch.linalg.vector_norm(query))

print("inner product:", product)
print("cosine:", cosine)
