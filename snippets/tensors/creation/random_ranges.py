import torch

torch.manual_seed(0)

x = torch.rand(2_000_000, dtype=torch.float16)
print("rand gave 0:", (x == 0).any().item())
print("rand gave 1:", (x == 1).any().item())

x = torch.randint(5, (10, 100))
print("randint gave:", x.unique().tolist())
