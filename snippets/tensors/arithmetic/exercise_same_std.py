import numpy as np
import torch

a = np.array([1.0, 2.0, 3.0, 6.0])
x = torch.tensor(a)

print(f"numpy {a.std():.4f} torch {x.std():.4f}")
print(f"numpy {a.std():.4f} torch {x.std(correction=0):.4f}")
print(f"numpy {a.std(ddof=1):.4f} torch {x.std():.4f}")

total = (x - x.mean()).pow(2).sum()
for n in (4, 3):
    print(f"divided by {n}: {(total / n).sqrt():.4f}")

alone = (x[:1] - x[:1].mean()).pow(2).sum()
print("one element:", (alone / 0).sqrt())
