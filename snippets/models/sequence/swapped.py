import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 7, 3)  # batch, time, features
other = x.clone()
other[0] += 1

for batch_first in (True, False):
    rnn = nn.RNN(3, 5, batch_first=batch_first)
    before, h_n = rnn(x)
    after, _ = rnn(other)
    print("batch_first:", batch_first)
    print("  output:", tuple(before.shape), "h_n:", tuple(h_n.shape))
    print("  sample 1 unchanged:", torch.equal(before[1], after[1]))
