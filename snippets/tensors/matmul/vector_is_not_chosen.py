import torch

column = torch.ones(2, 1)
vector = torch.ones(3)
try:
    column @ vector
except RuntimeError as error:
    print(error)
print(column @ vector[None, :])
