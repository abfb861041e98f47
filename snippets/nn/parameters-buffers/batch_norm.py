import torch
from torch import nn

norm = nn.BatchNorm1d(1)
x = torch.tensor([[10.0], [20.0]])


def show(when):
    values = {n: b.item() for n, b in norm.named_buffers()}
    print(f"{when:8}", {n: round(v, 2) for n, v in values.items()})


show("new")
with torch.no_grad():
    norm(x)
    show("no_grad")
    norm(x)
    show("again")
    norm.eval()
    norm(x)
    show("eval")
