import torch
from torch.nn import functional as F

torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 4, 8)
may_look = torch.ones(4, 4).tril().bool()
added = torch.zeros(4, 4).masked_fill(~may_look, float("-inf"))

scores = q @ k.mT / 8 ** 0.5 + added
weights = scores.softmax(dim=-1)
print("first query:", weights[0, 0].tolist())
print("above the diagonal:", weights.triu(1).sum().item())

for mask in (may_look, added):
    out = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    torch.testing.assert_close(out, weights @ v)
out = F.scaled_dot_product_attention(q, k, v, is_causal=True)
torch.testing.assert_close(out, weights @ v)
print("boolean, float, is_causal: equal")
