import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(2, 5, 8)  # batch, time, features
to_q, to_k, to_v = nn.Linear(8, 4), nn.Linear(8, 4), nn.Linear(8, 4)
q, k, v = to_q(x), to_k(x), to_v(x)

scores = q @ k.mT / 4 ** 0.5
weights = scores.softmax(dim=-1)
out = weights @ v
print("scores:", tuple(scores.shape), "out:", tuple(out.shape))

torch.testing.assert_close(
    out, F.scaled_dot_product_attention(q, k, v))
print("scaled_dot_product_attention: equal")
