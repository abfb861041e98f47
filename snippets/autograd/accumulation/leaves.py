import warnings

import torch

warnings.simplefilter("ignore")

w = torch.tensor(2.0, requires_grad=True)
c = torch.tensor(10.0)
y = w**2
v = c * y
v.retain_grad()
d = c + 15
z = v + d
z.backward()

print("  leaf  requires  grad")
for name, t in zip("wcyvdz", (w, c, y, v, d, z)):
    print(f"{name} {t.is_leaf!s:5} {t.requires_grad!s:9} {t.grad}")
