import torch

for shape in [(3,), (1,), (1, 3), (2, 1, 2), (2, 2)]:
    x = torch.zeros(shape)
    y = x.squeeze()
    print(shape, tuple(y.shape), x.numel() == y.numel())
