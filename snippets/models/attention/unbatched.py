import torch
from torch import nn
from torch.nn import functional as F

x = torch.randn(7, 8)  # time, features
out = F.scaled_dot_product_attention(x, x, x)
print("scaled_dot_product_attention:", tuple(out.shape))
out, weights = nn.MultiheadAttention(8, 2)(x, x, x)
print("MultiheadAttention:", tuple(out.shape), tuple(weights.shape))
out = nn.TransformerEncoderLayer(8, 2)(x)
print("TransformerEncoderLayer:", tuple(out.shape))
out = nn.TransformerDecoderLayer(8, 2)(x, x)
print("TransformerDecoderLayer:", tuple(out.shape))
