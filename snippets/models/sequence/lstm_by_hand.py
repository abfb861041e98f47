import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(3, 5, batch_first=True)
x = torch.randn(2, 7, 3)
output, (h_n, c_n) = lstm(x)

h = c = torch.zeros(2, 5)
states = []
for t in range(7):
    a = (x[:, t] @ lstm.weight_ih_l0.T + lstm.bias_ih_l0
         + h @ lstm.weight_hh_l0.T + lstm.bias_hh_l0)
    i, f, g, o = a.chunk(4, dim=1)
    i, f, o = i.sigmoid(), f.sigmoid(), o.sigmoid()
    c = f * c + i * g.tanh()
    h = o * c.tanh()
    states.append(h)

torch.testing.assert_close(torch.stack(states, 1), output)
torch.testing.assert_close(h, h_n[0])
torch.testing.assert_close(c, c_n[0])
print("by hand: equal")
print("weight_ih_l0:", tuple(lstm.weight_ih_l0.shape))
