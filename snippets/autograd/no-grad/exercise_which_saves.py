import torch


def outcome(function, change_result):
    w = torch.ones(2, requires_grad=True)
    x = w * 1
    y = function(x)
    changed = y if change_result else x
    changed += 1
    try:
        y.sum().backward()
        return "ok"
    except RuntimeError:
        return "error"


functions = {
    "x * 3": lambda x: x * 3,
    "x**2": lambda x: x**2,
    "cos": torch.cos,
    "sqrt": torch.sqrt,
    "sigmoid": torch.sigmoid,
}
print("changed  y       x")
for name, f in functions.items():
    print(f"{name:8} {outcome(f, True):7} {outcome(f, False)}")
