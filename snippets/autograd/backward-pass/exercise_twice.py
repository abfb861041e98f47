import torch

for name, compute in [
    ("x + x", lambda x: x + x),
    ("x * x", lambda x: x * x),
    ("x.exp()", lambda x: x.exp()),
    ("-x", lambda x: -x),
    ("x.sum()", lambda x: x.sum()),
]:
    x = torch.tensor(3.0, requires_grad=True)
    y = compute(x)
    y.backward()
    try:
        y.backward()
        print(f"{name:8} {x.grad}")
    except RuntimeError:
        print(f"{name:8} refused")
