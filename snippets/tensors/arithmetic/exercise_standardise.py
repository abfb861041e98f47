import torch

x = torch.tensor([[160.0, 50], [170, 60], [180, 85]])

z = (x - x.mean(dim=0)) / x.std(dim=0)

print(z)
print("mean 0:",
      torch.allclose(z.mean(dim=0), torch.zeros(2), atol=1e-6))
print("std 1:", torch.allclose(z.std(dim=0), torch.ones(2)))

same = torch.ones(3, 1)
centred = same - same.mean(dim=0)
print("constant:", (centred / same.std(dim=0)).squeeze(1))
print("with eps:", (centred / (same.std(dim=0) + 1e-6)).squeeze(1))
