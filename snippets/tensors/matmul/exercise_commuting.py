import torch

scale = torch.tensor([[2, 0], [0, 3]])
other = torch.tensor([[5, 0], [0, 7]])
swap = torch.tensor([[0, 1], [1, 0]])
print("scale, other:", torch.equal(scale @ other, other @ scale))
print("scale, swap:", torch.equal(scale @ swap, swap @ scale))
