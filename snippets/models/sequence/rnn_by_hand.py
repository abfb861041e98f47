import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(input_size=3, hidden_size=5, batch_first=True)
x = torch.randn(2, 7, 3)  # batch, time, features
output, h_n = rnn(x)
print("output:", tuple(output.shape), "h_n:", tuple(h_n.shape))

h = torch.zeros(2, 5)
states = []
for t in range(7):
    h = torch.tanh(
        x[:, t] @ rnn.weight_ih_l0.T + rnn.bias_ih_l0
        + h @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
    states.append(h)

torch.testing.assert_close(torch.stack(states, 1), output)
torch.testing.assert_close(h, h_n[0])
print("by hand: equal")
print("parameters:", sum(p.numel() for p in rnn.parameters()))
