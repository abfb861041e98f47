import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(1, 3, 4)
mask = torch.tensor([True, True, False])

v = torch.eye(3)[None]  # output = weights
weights = F.scaled_dot_product_attention(
    x, x, v, attn_mask=mask[None, None])
print("function, looked at:", (weights[0, 0] > 0).tolist())

mha = nn.MultiheadAttention(4, 2, batch_first=True)
_, weights = mha(x, x, x, key_padding_mask=mask[None])
print("module, looked at:  ", (weights[0, 0] > 0).tolist())
_, weights = mha(x, x, x, key_padding_mask=~mask[None])
print("module with ~mask:  ", (weights[0, 0] > 0).tolist())

try:
    mha(x, x, x, is_causal=True)
except RuntimeError as error:
    print("is_causal alone:", str(error).split(". ")[0])
mha.eval()
with torch.no_grad():
    _, weights = mha(x, x, x, is_causal=True)
print("no_grad, looked at: ", (weights[0, 0] > 0).tolist())
