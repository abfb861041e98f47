import torch

torch.manual_seed(0)
batch = torch.rand(5, 2, 3)
matrix = torch.rand(3, 4)
product = batch @ matrix
print(product.shape)
print(torch.allclose(product[2], batch[2] @ matrix))
print((batch @ torch.rand(3)).shape)
