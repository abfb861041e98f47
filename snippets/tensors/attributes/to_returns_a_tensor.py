import torch

x = torch.tensor([-2.9, -0.4, 0.0, 2.9])

print(x.to(torch.int64))
print(x.round().to(torch.int64))
print(x.to(torch.bool))
print(x.dtype)
print(x.double() is x, x.float() is x)
