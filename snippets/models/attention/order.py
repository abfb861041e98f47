import torch
from torch import nn

torch.manual_seed(0)
mha = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = torch.randn(1, 5, 8)
order = torch.tensor([3, 0, 4, 1, 2])
position = torch.randn(5, 8)


def attend(x):
    return mha(x, x, x)[0]


same = torch.allclose(
    attend(x[:, order]), attend(x)[:, order], atol=1e-6)
print("only reordered:", same)
same = torch.allclose(
    attend(x[:, order] + position), attend(x + position)[:, order],
    atol=1e-6)
print("with positions, only reordered:", same)
