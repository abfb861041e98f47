from contextlib import nullcontext

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

torch.manual_seed(0)
x = torch.ones(8)
print("y.requires_grad, saved, is_inference, dropout, weight")


def facts(name, block=nullcontext(), change=None, read=None):
    model = nn.Sequential(nn.Linear(8, 8), nn.Dropout(0.5))
    saved = []
    if change:
        change(model)
    with saved_tensors_hooks(lambda t: saved.append(t) or t,
                             lambda t: t), block:
        y, again = model(x), model(x)
    if read:
        y = read(y)
    row = [y.requires_grad, len(saved) > 0, y.is_inference(),
           not torch.equal(y, again), model[0].weight.requires_grad]
    print(f"{name:14}", *[f"{fact!s:5}" for fact in row])


facts("nothing")
facts("detach", read=torch.Tensor.detach)
facts("no_grad", block=torch.no_grad())
facts("inference_mode", block=torch.inference_mode())
facts("requires_grad_", change=lambda m: m.requires_grad_(False))
facts("eval", change=lambda m: m.eval())
