import torch

x = torch.tensor([[160.0, 50], [170, 60], [180, 85]])

z = (x - x.mean(dim=0)) / x.std(dim=0)

print(z)
print(torch.allclose(z.mean(dim=0), torch.zeros(2), atol=1e-6))
print(torch.allclose(z.std(dim=0), torch.ones(2)))
