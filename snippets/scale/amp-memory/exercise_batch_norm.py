import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

torch.manual_seed(0)
x = torch.randn(32, 4, requires_grad=True)
for use in (False, True):
    norm = nn.BatchNorm1d(4)
    y = checkpoint(norm, x, use_reentrant=False) if use else norm(x)
    y.sum().backward()
    print(f"checkpoint {use}:",
          f"batches counted {norm.num_batches_tracked.item()}")
