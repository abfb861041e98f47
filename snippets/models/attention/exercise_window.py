import torch
from torch.nn import functional as F

torch.manual_seed(0)
q, k, v = torch.randn(3, 6, 8)
mask = torch.ones(6, 6).tril().triu(-2).bool()
print(mask.int())

changed = v.clone()
changed[0] += 1
before = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
after = F.scaled_dot_product_attention(q, k, changed, attn_mask=mask)
same = (before == after).all(dim=1)
print("outputs unchanged:", same.tolist())
