import torch

a = torch.tensor([[0.0, 0.0], [3.0, 4.0]])
b = torch.tensor([[0.0, 0.0], [3.0, 0.0], [6.0, 8.0]])

difference = a[:, None, :] - b[None, :, :]
squared = difference.square().sum(dim=-1)

print("difference", tuple(difference.shape))
print(squared)
print("cdist agrees:",
      torch.allclose(squared, torch.cdist(a, b).square()))
