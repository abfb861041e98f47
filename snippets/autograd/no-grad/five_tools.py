from contextlib import nullcontext

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

x = torch.ones(1, 8)


def row(tool, block=nullcontext(), change=id, read=lambda t: t):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(8, 8), nn.Dropout(0.5))
    weight, saved = model[0].weight, []
    past = model(x).sum()
    change(model)
    with saved_tensors_hooks(saved.append, lambda _: None), block:
        y, again = read(model(x)), model(x)
    with block:
        past.backward()
        try:
            edit = read(weight).add_(1) is not None
        except RuntimeError:
            edit = False
    facts = [y.requires_grad, bool(saved), weight.grad is not None,
             edit, not torch.equal(y, again)]
    try:
        (torch.ones(8, requires_grad=True) * y).sum()
        use = "graph" if y.requires_grad else "const"
    except RuntimeError:
        use = "error"
    print(f"{tool:9}", *["yes " if f else "no  " for f in facts], use)


print(f"{'':9} rec  save past edit drop next")
row("nothing")
row("detach", read=torch.Tensor.detach)
row("no_grad", block=torch.no_grad())
row("inference", block=torch.inference_mode())
row("requires_", change=lambda m: m.requires_grad_(False))
row("eval", change=nn.Module.eval)
