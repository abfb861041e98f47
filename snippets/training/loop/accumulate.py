import torch
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
model = nn.Linear(3, 4)
x, y = torch.randn(10, 3), torch.arange(10) % 4


def gradient(sizes, factor):
    model.zero_grad()
    for a, b in zip(x.split(sizes), y.split(sizes)):
        loss = F.cross_entropy(model(a), b)
        (loss * factor(len(b), len(sizes))).backward()
    return model.weight.grad.clone()


whole = gradient([10], lambda n, k: 1)
for sizes in ([5, 5], [4, 4, 2]):
    for name, factor in (("1", lambda n, k: 1),
                         ("1 / k", lambda n, k: 1 / k),
                         ("n / 10", lambda n, k: n / 10)):
        same = torch.allclose(gradient(sizes, factor), whole)
        print(sizes, "times", name + ":", same)
