import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3, 5, 5) * 2 + 10
norm = nn.BatchNorm2d(3)
y = norm(x)
for name, value in (("before:", x), ("after:", y)):
    print(name, f"mean {value.mean().abs().item():.1f}",
          f"std {value.std().item():.1f}")

dims = 0, 2, 3
mean = x.mean(dims, keepdim=True)
var = x.var(dims, keepdim=True, correction=0)
by_hand = (x - mean) / (var + norm.eps).sqrt()
print("same by hand:", torch.allclose(y, by_hand, atol=1e-4))
for name, value in norm.state_dict().items():
    print(f"{name:19}", tuple(value.shape))
print("variance / (n - 1):", torch.allclose(
    norm.running_var, 0.9 + 0.1 * x.var(dims)))
