import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
mha = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = torch.randn(3, 5, 8)  # batch, time, features
out, weights = mha(x, x, x)

print("in_proj_weight:", tuple(mha.in_proj_weight.shape))
q, k, v = F.linear(x, mha.in_proj_weight, mha.in_proj_bias).chunk(3, -1)


def split(t):
    return t.view(3, 5, 2, 4).transpose(1, 2)


print("one of q, k, v:", tuple(q.shape), "->", tuple(split(q).shape))
each = F.scaled_dot_product_attention(split(q), split(k), split(v))
joined = each.transpose(1, 2).reshape(3, 5, 8)
torch.testing.assert_close(mha.out_proj(joined), out)
print("by hand: equal")
