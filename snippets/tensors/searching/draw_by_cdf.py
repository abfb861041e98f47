import torch

torch.manual_seed(0)
probability = torch.tensor([[0.1, 0.2, 0.7], [0.5, 0.5, 0.0]])
cumulative = probability.cumsum(dim=1)
print("cumulative:", cumulative)

uniform = torch.rand(2, 10000)
drawn = torch.searchsorted(cumulative, uniform, right=True)
print("drawn:", tuple(drawn.shape))
for row in drawn:
    share = row.bincount(minlength=3) / 10000
    print("shares:", [round(s, 1) for s in share.tolist()])
