import torch

torch.manual_seed(7)
a = torch.rand(2, 2)
torch.manual_seed(7)
b = torch.rand(2, 2)
print("seeded again:", torch.equal(a, b))

c = torch.rand(2, 2, generator=torch.Generator().manual_seed(7))
d = torch.rand(2, 2, generator=torch.Generator().manual_seed(7))
print("own sequences:", torch.equal(c, d))
print("both ways:", torch.equal(a, c))
