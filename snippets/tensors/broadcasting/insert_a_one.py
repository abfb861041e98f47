import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
two = torch.tensor([100, 200])

print("two", tuple(two.shape))
print("two[:, None]", tuple(two[:, None].shape))
print(x + two[:, None])
