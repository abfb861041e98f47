import torch
from torch import nn

torch.manual_seed(0)


def reach(layer):
    x = torch.randn(16, 50, 3, requires_grad=True)
    output, _ = layer(x)
    output[:, -1].sum().backward()
    size = x.grad.norm(dim=(0, 2))
    return (size[0] / size[-1]).item()


rnn = nn.RNN(3, 32, batch_first=True)
lstm = nn.LSTM(3, 32, batch_first=True)
print("RNN below 1e-6:", reach(rnn) < 1e-6)
print("LSTM below 1e-6:", reach(lstm) < 1e-6)
with torch.no_grad():
    lstm.bias_ih_l0[32:64] = 5
print("LSTM, forget bias 5, above 0.1:", reach(lstm) > 0.1)
