import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(3, 5, batch_first=True, bidirectional=True)
x = torch.randn(2, 7, 3)
output, h_n = rnn(x)
print("output:", tuple(output.shape), "h_n:", tuple(h_n.shape))

there, back = output.chunk(2, dim=2)
print("there, last step:", torch.equal(there[:, -1], h_n[0]))
print("back, last step:", torch.equal(back[:, -1], h_n[1]))
print("back, step 0:", torch.equal(back[:, 0], h_n[1]))
