import torch
from torch import nn

torch.manual_seed(0)
mha = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = torch.randn(1, 5, 8)
order = torch.tensor([3, 0, 4, 1, 2])
position = torch.randn(5, 8)


def attend(x, ignore=None):
    return mha(x, x, x, attn_mask=ignore)[0]


same = torch.allclose(
    attend(x[:, order]), attend(x)[:, order], atol=1e-6)
print("only reordered:", same)
ignore = torch.ones(5, 5).triu(1).bool()
same = torch.allclose(
    attend(x[:, order], ignore), attend(x, ignore)[:, order], atol=1e-6)
print("causal, only reordered:", same)
same = torch.allclose(
    attend(x[:, order] + position), attend(x + position)[:, order],
    atol=1e-6)
print("with positions, only reordered:", same)
