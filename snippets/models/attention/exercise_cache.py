import torch
from torch.nn import functional as F

torch.manual_seed(0)
q, k, v = torch.randn(3, 4, 8)
full = F.scaled_dot_product_attention(q, k, v, is_causal=True)
last = full[-1:]

out = F.scaled_dot_product_attention(q[-1:], k, v)
print("no mask, as the last row:", torch.allclose(out, last))
out = F.scaled_dot_product_attention(
    q[-1:], k, v, is_causal=True)
print("is_causal, as the last row:", torch.allclose(out, last))
print("is_causal, first value only:", torch.equal(out[0], v[0]))
