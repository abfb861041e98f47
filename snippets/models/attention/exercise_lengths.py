import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(3, 5, 8)
real = torch.arange(5) < torch.tensor([2, 5, 3])[:, None]
mha = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
expected, _ = mha(x, x, x, key_padding_mask=~real)

packed = F.linear(x, mha.in_proj_weight, mha.in_proj_bias)
q, k, v = packed.view(3, 5, 3, 2, 4).permute(2, 0, 3, 1, 4)
out = F.scaled_dot_product_attention(
    q, k, v, attn_mask=real[:, None, None, :])
out = mha.out_proj(out.transpose(1, 2).reshape(3, 5, 8))
torch.testing.assert_close(out, expected)
print("both equal")
