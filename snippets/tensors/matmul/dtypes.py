import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
weight = torch.rand(3, 4)
print((x[:, :1] * weight[:2]).dtype)
try:
    x @ weight
except RuntimeError as error:
    print(error)
print((x.float() @ weight).shape)
