import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(1, 3, 4)
nothing = torch.zeros(1, 1, 3, dtype=torch.bool)
out = F.scaled_dot_product_attention(x, x, x, attn_mask=nothing)
print("function:", out[0, 0].tolist())

scores = (x @ x.mT).masked_fill(~nothing, float("-inf"))
print("by hand: ", (scores.softmax(dim=-1) @ x)[0, 0].tolist())

mha = nn.MultiheadAttention(4, 2, batch_first=True)
for need in (True, False):
    out, _ = mha(x, x, x, key_padding_mask=~nothing[:, 0],
                 need_weights=need)
    print("module, need_weights:", need, out[0, 0].tolist())

mha.eval()
with torch.no_grad():
    out, _ = mha(x, x, x, key_padding_mask=~nothing[:, 0],
                 need_weights=False)
print("eval and no_grad:", out[0, 0].tolist())
