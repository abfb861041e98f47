import warnings

import torch

warnings.simplefilter("ignore")


def case(name, retain):
    w = torch.tensor(2.0, requires_grad=True)
    u = torch.tensor(3.0, requires_grad=True)
    c = torch.tensor(10.0)
    d = c + 15
    v = c * w
    z = d * v
    t = {"w": w, "u": u, "c": c, "d": d, "v": v}[name]
    if retain:
        try:
            t.retain_grad()
        except RuntimeError:
            return t, "refused"
    z.backward()
    return t, "None" if t.grad is None else t.grad.item()


print("  leaf  requires  grad   retained")
for name in "wucdv":
    t, grad = case(name, retain=False)
    _, retained = case(name, retain=True)
    row = f"{name} {t.is_leaf!s:5} {t.requires_grad!s:9}"
    print(f"{row} {grad!s:6} {retained}")
