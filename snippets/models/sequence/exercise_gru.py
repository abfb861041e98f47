import torch
from torch import nn

torch.manual_seed(0)
gru = nn.GRU(3, 5, batch_first=True)
x = torch.randn(2, 7, 3)
output, h_n = gru(x)

h = torch.zeros(2, 5)
for t in range(7):
    from_x = x[:, t] @ gru.weight_ih_l0.T + gru.bias_ih_l0
    from_h = h @ gru.weight_hh_l0.T + gru.bias_hh_l0
    xr, xz, xn = from_x.chunk(3, dim=1)
    hr, hz, hn = from_h.chunk(3, dim=1)
    r = (xr + hr).sigmoid()
    z = (xz + hz).sigmoid()
    n = (xn + r * hn).tanh()
    h = (1 - z) * n + z * h

torch.testing.assert_close(h, h_n[0])
print("by hand: equal")
print("weight_ih_l0:", tuple(gru.weight_ih_l0.shape))
