from inspect import signature

import torch
import torch.nn.functional as F

for function in (F.dropout, F.dropout2d, F.alpha_dropout, F.batch_norm):
    default = signature(function).parameters["training"].default
    print(f"F.{function.__name__}: training={default}")

torch.manual_seed(0)
q = torch.randn(1, 4, 8)
one = F.scaled_dot_product_attention(q, q, q, dropout_p=0.5)
two = F.scaled_dot_product_attention(q, q, q, dropout_p=0.5)
print("attention, twice the same:", torch.equal(one, two))
