import torch
import torch.nn.functional as F

x = torch.tensor([[8.0], [10.0], [12.0]])
for chosen in ({}, {"training": True}):
    mean, var = torch.zeros(1), torch.ones(1)
    y = F.batch_norm(x, mean, var, **chosen)
    print(f"{chosen}: mean of y {y.mean():.1f}, kept {mean.item():.1f}")
