import torch

for name, compute in [
    ("x + x", lambda x: x + x),
    ("x * x", lambda x: x * x),
    ("x * 3", lambda x: x * 3),
    ("x.exp()", lambda x: x.exp()),
    ("-x", lambda x: -x),
    ("x.sum()", lambda x: x.sum()),
]:
    x = torch.tensor(3.0, requires_grad=True)
    y = compute(x)
    y.backward()
    try:
        y.backward()
        print(name, "gradient:", x.grad.item())
    except RuntimeError:
        print(name, "RuntimeError")
