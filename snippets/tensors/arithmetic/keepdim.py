import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])

try:
    x - x.mean(dim=1)
except RuntimeError as error:
    print(error)

mean = x.mean(dim=1, keepdim=True)
print("mean", tuple(mean.shape))
print(x - mean)
