import torch

torch.manual_seed(0)
batch = torch.rand(5, 2, 3)
matrix = torch.rand(3, 4)
vector = torch.rand(3)

product = batch @ matrix
print("batch @ matrix:", tuple(product.shape))
print("one by one:", torch.allclose(product[2], batch[2] @ matrix))
print("batch @ vector:", tuple((batch @ vector).shape))
