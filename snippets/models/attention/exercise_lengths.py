import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
mha = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = torch.randn(3, 5, 8)
real = torch.arange(5) < torch.tensor([2, 5, 3])[:, None]
out, _ = mha(x, x, x, key_padding_mask=~real)

q, k, v = F.linear(x, mha.in_proj_weight, mha.in_proj_bias).chunk(3, -1)


def split(t):
    return t.view(3, 5, 2, 4).transpose(1, 2)


each = F.scaled_dot_product_attention(
    split(q), split(k), split(v), attn_mask=real[:, None, None, :])
joined = each.transpose(1, 2).reshape(3, 5, 8)
torch.testing.assert_close(mha.out_proj(joined), out)
print("both equal")
