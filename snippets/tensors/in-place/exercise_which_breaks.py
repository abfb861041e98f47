import torch

firsts = {"sin": torch.sin, "exp": torch.exp}
seconds = {
    "add_": lambda y: y.add_(3),
    "mul_": lambda y: y.mul_(3),
    "sin_": lambda y: y.sin_(),
    "exp_": lambda y: y.exp_(),
}

for first in firsts:
    for second in seconds:
        x = torch.tensor([1.0, 2.0], requires_grad=True)
        y = seconds[second](firsts[first](x))
        try:
            y.sum().backward()
            print(first, second, "works")
        except RuntimeError:
            print(first, second, "error")
