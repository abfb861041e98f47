import torch

torch.manual_seed(7)
a = torch.rand(2, 2)
torch.manual_seed(7)
b = torch.rand(2, 2)
print(torch.equal(a, b))

c = torch.rand(2, 2, generator=torch.Generator().manual_seed(7))
d = torch.rand(2, 2, generator=torch.Generator().manual_seed(7))
print(torch.equal(c, d), torch.equal(a, c))
