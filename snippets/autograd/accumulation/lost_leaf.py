import warnings

import torch

scaled = torch.ones(3, requires_grad=True) * 0.5
leaf = (torch.ones(3) * 0.5).requires_grad_()

for w in (scaled, leaf):
    (w**2).sum().backward()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(w.requires_grad, w.is_leaf, w.grad)
    for warning in caught:
        print("  ", str(warning.message).split(". ")[0])
