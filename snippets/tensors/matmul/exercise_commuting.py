import torch

scale = torch.tensor([[2, 0], [0, 3]])
swap = torch.tensor([[0, 1], [1, 0]])
other_scale = torch.tensor([[5, 0], [0, 7]])
print(torch.equal(scale @ other_scale, other_scale @ scale))
print(torch.equal(scale @ swap, swap @ scale))
