import torch

x, y = torch.tensor([1.0, 4.0]), torch.tensor([3.0, 2.0])
table = torch.tensor([0.0, 5.0, 7.0, 9.0, 2.0, 4.0, 8.0])

for name, f in [
    ("sum", lambda x: torch.einsum("i->", x)),
    ("outer", lambda x: torch.einsum("i,j->ij", x, table)),
    ("max", lambda x: x.max()),
    ("exp", lambda x: x.exp()),
    ("softmax", lambda x: x.softmax(dim=0)),
    ("table[x]", lambda x: table[x.long()]),
]:
    print(name, torch.allclose(f(x + y), f(x) + f(y)))
