import warnings

import torch

scaled = torch.ones(3, requires_grad=True) * 0.5
leaf = (torch.ones(3) * 0.5).requires_grad_()
((scaled + leaf) ** 2).sum().backward()

print("leaf.grad:", leaf.grad)
with warnings.catch_warnings(record=True) as caught:
    print("scaled.grad:", scaled.grad)
print(str(caught[0].message)[:75])

torch.optim.SGD([leaf], lr=0.1)
try:
    torch.optim.SGD([scaled], lr=0.1)
except ValueError as error:
    print(error)
