import torch

x = torch.arange(1200)
y = torch.tensor([0.00002, 0.5, 3.0])
print("default:", x)
print("default:", y)

torch.set_printoptions(edgeitems=1)
print("edgeitems=1:", x)
torch.set_printoptions(sci_mode=False, precision=5)
print("sci_mode=False, precision=5:", y)

torch.set_printoptions(profile="default")
print("default again:", y)
