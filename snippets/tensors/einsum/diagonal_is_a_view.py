import torch

similarity = torch.ones(3, 3)

torch.einsum("ii->i", similarity).fill_(0)
print(similarity)

torch.einsum("ij->i", similarity).fill_(7)
print(similarity)
