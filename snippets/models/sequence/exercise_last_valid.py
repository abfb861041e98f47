import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

torch.manual_seed(0)
sequences = [torch.randn(n, 3) for n in (2, 5, 3)]
lengths = torch.tensor([len(s) for s in sequences])
x = pad_sequence(sequences, batch_first=True)
rnn = nn.RNN(3, 4, batch_first=True)

output, _ = rnn(x)
last = output[torch.arange(3), lengths - 1]

_, h_n = rnn(pack_padded_sequence(
    x, lengths, batch_first=True, enforce_sorted=False))
torch.testing.assert_close(last, h_n[0])
print("all equal")
