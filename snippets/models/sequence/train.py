# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)


def sums(count, bits):
    """Pairs (count, bits, 2), sums (count, bits), low bit first."""
    place = 2 ** torch.arange(bits)
    a, b = torch.randint(2 ** (bits - 1), (2, count, 1))
    x = torch.stack([a & place, b & place], 2) > 0
    return x.double(), ((a + b) & place > 0).double()


def model(x):
    return read(rnn(x)[0])[..., 0]  # count, bits


rnn, read = nn.RNN(2, 16, batch_first=True), nn.Linear(16, 1)
weights = [*rnn.parameters(), *read.parameters()]
optimizer = torch.optim.Adam(weights, lr=0.01)
for step in range(601):
    x, y = sums(64, bits=8)
    loss = F.binary_cross_entropy_with_logits(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(weights, 1.0)
    optimizer.step()

for bits in (8, 32):
    x, y = sums(1000, bits)
    with torch.no_grad():
        right = ((model(x) > 0) == y.bool()).all(dim=1)
    share = right.double().mean()
    print("bits:", bits, f"all bits right: {share:.2f}")
