import torch

seconds = {
    "add_": lambda y: y.add_(3),
    "mul_": lambda y: y.mul_(3),
    "sin_": lambda y: y.sin_(),
    "exp_": lambda y: y.exp_(),
}

for first in ["sin", "exp"]:
    for name, second in seconds.items():
        x = torch.tensor([1.0, 2.0], requires_grad=True)
        y = second(getattr(x, first)())
        try:
            y.sum().backward()
            print(first, name, "works")
        except RuntimeError:
            print(first, name, "raised")
