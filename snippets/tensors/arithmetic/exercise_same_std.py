import numpy as np
import torch

a = np.array([1.0, 2.0, 3.0, 6.0])
x = torch.tensor(a)

print(f"{a.std():.4f} {x.std():.4f}")
print(f"{a.std():.4f} {x.std(correction=0):.4f}")
print(f"{a.std(ddof=1):.4f} {x.std():.4f}")

total = (x - x.mean()).pow(2).sum()
for n in (4, 3):
    print(n, f"{(total / n).sqrt():.4f}")
