import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(2, 5, 8)  # batch, time, features
to_q, to_k, to_v = nn.Linear(8, 4), nn.Linear(8, 4), nn.Linear(8, 4)
q, k, v = to_q(x), to_k(x), to_v(x)

scores = torch.einsum("bqd,bkd->bqk", q, k) / 4 ** 0.5
weights = scores.softmax(dim=-1)
out = torch.einsum("bqk,bkd->bqd", weights, v)
print("scores:", tuple(scores.shape), "out:", tuple(out.shape))

torch.testing.assert_close(weights.sum(dim=-1), torch.ones(2, 5))
print("weights of each query add up to 1")
torch.testing.assert_close(out, (q @ k.mT / 4 ** 0.5).softmax(-1) @ v)
print("with matmul: equal")
torch.testing.assert_close(
    out, F.scaled_dot_product_attention(q, k, v))
print("scaled_dot_product_attention: equal")
