import warnings
from itertools import product

import torch

warnings.simplefilter("ignore")


def number(grad):
    return None if grad is None else int(grad)


print("retain_grad retain_graph | first   | again")
for keep_grad, keep_graph in product((False, True), repeat=2):
    w = torch.tensor(3.0, requires_grad=True)
    y = w**2
    z = 10 * y
    if keep_grad:
        y.retain_grad()
    z.backward(retain_graph=keep_graph)
    row = f"{keep_grad!s:11} {keep_graph!s:12} |"
    row += f" {number(w.grad)} {number(y.grad)!s:4} |"
    try:
        z.backward()
        row += f" {number(w.grad)} {number(y.grad)}"
    except RuntimeError:
        row += " refused"
    print(row)
