import torch

torch.manual_seed(0)
for d in (4, 64, 1024):
    q = torch.randn(1000, 1, d)
    k = torch.randn(1000, 10, d)
    scores = (q @ k.mT)[:, 0]
    print(f"d={d} size of scores: {scores.std():.0f}")
    for name, s in ("as is", scores), ("divided", scores / d ** 0.5):
        s.requires_grad_()
        largest = s.softmax(dim=1).amax(dim=1)
        largest.sum().backward()
        print(f"  {name}: largest weight {largest.mean():.1f}",
              f"gradient {s.grad.norm(dim=1).median():.1f}")
