import torch
from torch import nn

x = torch.randn(2, 7, 3)  # batch, time, features
for kind in (nn.RNN, nn.GRU, nn.LSTM):
    layer = kind(3, 5, num_layers=4, batch_first=True)
    output, state = layer(x)
    state = state if isinstance(state, tuple) else (state,)
    print(kind.__name__, "output:", tuple(output.shape),
          "state:", [tuple(s.shape) for s in state])

output, h_n = nn.RNN(3, 5)(torch.randn(7, 3))
print("one sequence:", tuple(output.shape), tuple(h_n.shape))
