import torch
from torch import nn
from torch.nn.utils.rnn import (
    pack_padded_sequence, pad_packed_sequence, pad_sequence)

torch.manual_seed(0)
sequences = [torch.randn(n, 3) for n in (2, 5, 3)]
lengths = torch.tensor([len(s) for s in sequences])
x = pad_sequence(sequences, batch_first=True)
rnn = nn.RNN(3, 4, batch_first=True)
alone, _ = rnn(sequences[0])

padded, h_n = rnn(x)
same = torch.equal(padded[0, -1], alone[-1])
print("padded, last output equal:", same)
print("padded, h_n equal:", torch.equal(h_n[0, 0], alone[-1]))

packed = pack_padded_sequence(
    x, lengths, batch_first=True, enforce_sorted=False)
print("packed, rows:", len(packed.data), "of", 3 * 5)
output, h_n = rnn(packed)
output, _ = pad_packed_sequence(output, batch_first=True)
print("packed, last output:", output[0, -1].tolist())
torch.testing.assert_close(h_n[0, 0], alone[-1])
print("packed, h_n: equal")
