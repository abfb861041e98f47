import torch
from torch.nn import functional as F

torch.manual_seed(0)
q, k, v = torch.randn(3, 6, 8)
mask = torch.ones(6, 6).tril().triu(-2).bool()
print(mask.int())

before = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
v[0] += 1
after = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
print("changed:", (before != after).any(dim=1).tolist())
