import torch
import torch.nn.functional as F

torch.manual_seed(0)
x = torch.randn(5, 3)
weight = torch.randn(4, 3, 6)
y = torch.randn(5, 6)

out = torch.einsum("ni,oij,nj->no", x, weight, y)
expected = F.bilinear(x, y, weight)
print("out", tuple(out.shape))
print("F.bilinear:", torch.allclose(out, expected, atol=1e-5))
