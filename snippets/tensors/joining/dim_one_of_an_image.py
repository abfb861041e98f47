import torch

left = torch.tensor([[1, 1]])
right = torch.tensor([[2, 2]])
print(torch.cat([left, right], dim=1))

left = left.unsqueeze(0)  # channel, height, width
right = right.unsqueeze(0)
print(torch.cat([left, right], dim=1))
print(torch.cat([left, right], dim=-1))
