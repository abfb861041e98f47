import torch
from torch.func import jacfwd, jacrev, jvp, vjp


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


x = torch.tensor([1.0, 2.0, 3.0])
y, pull_back = vjp(f, x)
rows = [pull_back(v)[0] for v in torch.eye(2)]
columns = [jvp(f, (x,), (u,))[1] for u in torch.eye(3)]
print("calls of vjp:", len(rows), "of jvp:", len(columns))

J = torch.stack(rows)
print(J)
print("by columns:", torch.equal(J, torch.stack(columns, dim=1)))
print("jacrev:", torch.equal(J, jacrev(f)(x)))
print("row by row:", torch.equal(J, jacrev(f, chunk_size=1)(x)))
print("jacfwd:", torch.equal(J, jacfwd(f)(x)))
