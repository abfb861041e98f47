import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(2, 8, nonlinearity="relu", batch_first=True)
with torch.no_grad():
    rnn.weight_hh_l0.copy_(2 * torch.eye(8))
x = torch.rand(4, 30, 2)
output, _ = rnn(x)
output[:, -1].mean().backward()
before = [p.grad.clone() for p in rnn.parameters()]

norm = nn.utils.clip_grad_norm_(rnn.parameters(), max_norm=1.0)
print("norm over a million:", (norm > 1e6).item())
for p, grad in zip(rnn.parameters(), before):
    torch.testing.assert_close(p.grad, grad / norm)
print("all gradients divided by norm")
