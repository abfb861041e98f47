import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(1, 3, 4)
read = torch.zeros(1, 3, dtype=torch.bool)
out = F.scaled_dot_product_attention(x, x, x, attn_mask=read)
print("function:", out[0, 0].tolist())

mha = nn.MultiheadAttention(4, 2, batch_first=True)
with torch.no_grad():
    for mode, need in (True, True), (True, False), (False, False):
        mha.train(mode)
        out, _ = mha(
            x, x, x, key_padding_mask=~read, need_weights=need)
        print("module, training:", mode, "need_weights:", need,
              out[0, 0].tolist())
