import torch

torch.manual_seed(0)

x = torch.rand(2_000_000, dtype=torch.float16)
print((x == 0).any().item(), (x == 1).any().item())

x = torch.randn(100_000)
print(x.min().item() < -3, x.max().item() > 3)
print(abs(x.mean().item()) < 0.01, abs(x.std().item() - 1) < 0.01)

x = torch.randint(5, (10, 100))
print(x.unique().tolist())
