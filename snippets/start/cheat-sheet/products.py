import torch

a = torch.tensor([[1, 2], [3, 4]])
v = torch.tensor([1, 10])
batch = torch.ones(8, 2, 3)

print(a * a)  # tensors/matmul#star-or-at
print(a @ a)  # tensors/matmul#row-times-column
print(a @ v)  # tensors/matmul#vectors
print((batch @ batch.mT).shape)  # tensors/matmul#transpose
print(torch.einsum("ij,j->i", a, v))  # tensors/einsum#shared-letters
