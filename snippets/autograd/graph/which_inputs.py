import torch
from torch.nn import functional as F


def links(t):
    return [node.name().split("::")[-1] if node else None
            for node, _ in t.grad_fn.next_functions]


table = torch.rand(3, 4, requires_grad=True)
words = torch.tensor([2, 0])
x = torch.rand(3, 4)

print("table - 2:", links(table - 2))
print("2 - table:", links(2 - table))
print("where:    ", links(torch.where(x > 0.5, table, x)))
print("embedding:", links(F.embedding(words, table)))

y = 1 / table
print("1 / table:", y.grad_fn.name(), links(y))
