import torch

for name, f in [
    ("abs", lambda x: x.abs()),
    ("long", lambda x: x.long().float()),
    ("floor", lambda x: x.floor()),
    ("item", lambda x: torch.tensor(x.item())),
    ("clone", lambda x: x.clone()),
    ("compare", lambda x: (x > 0).float()),
]:
    x = torch.tensor(-1.5, requires_grad=True)
    y = f(x)
    if y.requires_grad:
        y.backward()
    print(f"{name}: recorded {y.requires_grad}, gradient {x.grad}")
