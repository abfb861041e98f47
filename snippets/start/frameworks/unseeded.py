import torch

torch.seed()
first = torch.rand(3)
torch.seed()
second = torch.rand(3)
print("without a chosen seed:", torch.equal(first, second))

torch.manual_seed(0)
first = torch.rand(3)
torch.manual_seed(0)
second = torch.rand(3)
print("with the seed 0:", torch.equal(first, second))
