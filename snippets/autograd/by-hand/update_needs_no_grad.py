import warnings

import torch

w = torch.tensor(3.0, requires_grad=True)
(w**2).backward()
try:
    w -= 0.1 * w.grad
except RuntimeError as error:
    print(error)

moved = w - 0.1 * w.grad
(moved**2).backward()
warnings.simplefilter("ignore")
print(moved.is_leaf, moved.grad)
try:
    moved = moved - 0.1 * moved.grad
except TypeError as error:
    print(error)

with torch.no_grad():
    w -= 0.1 * w.grad
print(w.is_leaf, w.requires_grad)
