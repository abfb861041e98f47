import torch

print((torch.ones(5, 1, 2, 3) @ torch.ones(4, 3, 6)).shape)
try:
    torch.ones(2, 3) @ torch.ones(1, 4)
except RuntimeError as error:
    print(error)
print((torch.ones(2, 3) + torch.ones(1, 3)).shape)
