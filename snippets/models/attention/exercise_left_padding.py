import torch

real = torch.tensor([[False, False, True, True]])  # batch, key
causal = torch.ones(4, 4).tril().bool()
mask = real[:, None, :] & causal
print("no key:", (~mask.any(dim=2)).tolist())
mask = mask | torch.eye(4).bool()
print("no key:", (~mask.any(dim=2)).tolist())
print("weight 0, value nan:", 0 * torch.tensor(float("nan")))
