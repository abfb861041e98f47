import torch

x = torch.arange(1200)
print(x)
torch.set_printoptions(edgeitems=1)
print(x)
torch.set_printoptions(profile="default")

y = torch.tensor([0.00002, 0.5, 3.0])
print(y)
torch.set_printoptions(sci_mode=False, precision=5)
print(y)
torch.set_printoptions(profile="default")
print(y)
