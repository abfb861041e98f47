import torch
from torch import nn


class Mean(nn.Module):
    """Mean of all samples seen in training: (N, size) to itself."""

    def __init__(self, size):
        super().__init__()
        self.register_buffer("mean", torch.zeros(size))
        self.register_buffer("count", torch.tensor(0))

    def forward(self, x):
        if self.training and len(x) > 0:
            with torch.no_grad():
                self.count += len(x)
                share = len(x) / self.count.item()
                self.mean += (x.mean(0) - self.mean) * share
        return x


torch.manual_seed(0)
batches = [torch.randn(n, 3) for n in (5, 1, 0, 8)]
layer = Mean(3)
for batch in batches:
    layer(batch)
layer.eval()
layer(torch.full((4, 3), 100.0))
print("count:", layer.count.item())
right = torch.cat(batches).mean(0)
print("right:", torch.allclose(layer.mean, right, atol=1e-6))
layer.to(torch.float64)
print("dtypes:", layer.mean.dtype, layer.count.dtype)
