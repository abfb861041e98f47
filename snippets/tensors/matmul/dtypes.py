import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
weight = torch.rand(3, 4)
half = torch.tensor([[0.5]])

print("x * half:", (x * half).dtype)
try:
    x @ weight
except RuntimeError as error:
    print("x @ weight:", error)
print("x.float() @ weight:", tuple((x.float() @ weight).shape))
