import torch
from torch import nn

torch.manual_seed(0)
mha = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = torch.randn(3, 5, 8)

_, mean = mha(x, x, x)
print("average:", tuple(mean.shape))
_, each = mha(x, x, x, average_attn_weights=False)
print("each head:", tuple(each.shape))
torch.testing.assert_close(each.mean(dim=1), mean)
_, nothing = mha(x, x, x, need_weights=False)
print("need_weights=False:", nothing)
_, mean = mha(x[0], x[0], x[0])
print("one sequence:", tuple(mean.shape))

memory = torch.randn(3, 9, 8)
out, mean = mha(x, memory, memory)
print("other keys:", tuple(out.shape), tuple(mean.shape))

wrong = nn.MultiheadAttention(8, num_heads=2)
_, mean = wrong(x, x, x)
print("batch_first=False:", tuple(mean.shape))
