import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(2, 8, nonlinearity="relu", batch_first=True)
with torch.no_grad():
    rnn.weight_hh_l0.copy_(2 * torch.eye(8))
x = torch.rand(4, 30, 2)
output, _ = rnn(x)
output[:, -1].mean().backward()


def flat():
    return torch.cat([p.grad.flatten() for p in rnn.parameters()])


before = flat()
norm = nn.utils.clip_grad_norm_(rnn.parameters(), max_norm=1.0)
after = flat()
print("norm over a million:", (norm > 1e6).item())
print(f"norm after clipping: {after.norm():.4f}")
cosine = torch.cosine_similarity(before / norm, after, dim=0)
print(f"cosine: {cosine:.4f}")
