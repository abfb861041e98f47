import torch

left = torch.tensor([[1, 1]])
right = torch.tensor([[2, 2]])
print("rows, columns, dim=1:")
print(torch.cat([left, right], dim=1))

left = left.unsqueeze(0)  # channel, height, width
right = right.unsqueeze(0)
print("channel, height, width, dim=1:")
print(torch.cat([left, right], dim=1))
print("channel, height, width, dim=-1:")
print(torch.cat([left, right], dim=-1))
