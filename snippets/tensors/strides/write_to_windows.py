import torch

x = torch.zeros(6)
windows = x.unfold(0, 3, 1)
windows.add_(1)
print("x:", x)

x = torch.zeros(6)
windows = x.unfold(0, 3, 1).clone()
windows.add_(1)
print("x after clone:", x)
