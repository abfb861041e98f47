import torch

x = torch.tensor([-2.9, 0.0, 2.5, 2.9])

print("int64:  ", x.to(torch.int64))
print("rounded:", x.round().to(torch.int64))
print("bool:   ", x.to(torch.bool))
print("x is still", x.dtype)
print("double() is x:", x.double() is x)
print("float() is x: ", x.float() is x)

big = torch.tensor(1e20)
print("1e20 kept:", big.to(torch.int64).item() == 1e20)
