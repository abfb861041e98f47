import torch
from torch import nn

w = nn.Parameter(torch.ones(1000))
print("parameter:", w.nbytes, "bytes")
for name, optimizer in (
    ("SGD", torch.optim.SGD([w])),
    ("momentum", torch.optim.SGD([w], momentum=0.9)),
    ("RMSprop", torch.optim.RMSprop([w])),
    ("Adam", torch.optim.Adam([w])),
):
    before = len(optimizer.state)
    w.grad = torch.ones(1000)
    optimizer.step()
    state = optimizer.state[w]
    after = sum(t.nbytes for t in state.values())
    print(f"{name:8} before: {before} after: {after} bytes", *state)
