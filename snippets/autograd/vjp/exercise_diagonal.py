import torch
from torch.func import jacrev

x = torch.tensor([-1.0, 3.0, 2.0, 4.0], requires_grad=True)

for name, f in [
    ("relu", torch.relu),
    ("flip", lambda x: x.flip(0)),
    ("mean", lambda x: x - x.mean()),
    ("first", lambda x: x * x[0]),
]:
    x.grad = None
    f(x).backward(gradient=torch.ones(4))
    diagonal = jacrev(f)(x.detach()).diagonal()
    print(name, "ones:", x.grad.tolist())
    print("  diagonal:", diagonal.tolist())
