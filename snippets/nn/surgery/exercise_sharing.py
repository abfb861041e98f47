from torch import nn


def rebuilt(model, make):
    """Replace the linear layers; one new layer for each old one."""
    made = {}
    pairs = list(model.named_modules(remove_duplicate=False))
    for name, module in pairs:
        if isinstance(module, nn.Linear):
            if module not in made:
                made[module] = make(module)
            model.set_submodule(name, made[module], strict=True)
    return len(made)


def without_bias(old):
    new = nn.Linear(old.in_features, old.out_features, bias=False)
    new.weight = old.weight
    return new


shared = nn.Linear(2, 2)
model = nn.Sequential(shared, nn.ReLU(), shared, nn.Linear(2, 3))
print("new layers:", rebuilt(model, without_bias))
print("still shared:", model[0] is model[2])
print("weight kept:", model[0].weight is shared.weight)
print([name for name, _ in model.named_parameters()])
