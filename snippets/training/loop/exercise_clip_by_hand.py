import torch
from torch import nn


def clip(parameters, max_norm):
    grads = [p.grad for p in parameters]
    norm = torch.cat([g.flatten() for g in grads]).norm()
    factor = (max_norm / (norm + 1e-6)).clamp(max=1.0)
    for g in grads:
        g.mul_(factor)
    return norm


def model_with_gradients():
    torch.manual_seed(0)
    model = nn.Linear(3, 2)
    model(torch.full((4, 3), 2.0)).pow(2).sum().backward()
    return model


for max_norm in (1.0, 1000.0):
    ours, theirs = model_with_gradients(), model_with_gradients()
    before = clip(list(ours.parameters()), max_norm)
    same = torch.allclose(before, nn.utils.clip_grad_norm_(
        theirs.parameters(), max_norm))
    for p, q in zip(ours.parameters(), theirs.parameters()):
        same = same and torch.allclose(p.grad, q.grad)
    print(f"max_norm {max_norm}, same:", same)
