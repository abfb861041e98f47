import warnings

import torch

x = torch.tensor(2.0)
w = torch.tensor(3.0, requires_grad=True)
doubled = 2 * x
h = w * doubled
k = w * 5
k.retain_grad()
(h * k).backward()

tensors = {"x": x, "doubled": doubled, "w": w, "h": h, "k": k}
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for name, t in tensors.items():
        print(f"{name:8}{t.is_leaf!s:6}{t.requires_grad!s:6}{t.grad}")

print(len(caught))
print(str(caught[0].message).split(". ")[0])
