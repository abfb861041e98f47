from torch import nn


def stranger():
    act = nn.ReLU()
    block = nn.Sequential(nn.Linear(4, 4), act)
    return nn.Sequential(nn.Linear(2, 4), act, block, nn.Linear(4, 2))


def replace(model, remove_duplicate):
    pairs = model.named_modules(remove_duplicate=remove_duplicate)
    for name, module in list(pairs):
        if isinstance(module, nn.ReLU):
            model.set_submodule(name, nn.GELU(), strict=True)
            print("  replaced", name)


for remove_duplicate in True, False:
    print("remove_duplicate =", remove_duplicate)
    model = stranger()
    replace(model, remove_duplicate)
    left = [name for name, module in model.named_modules()
            if isinstance(module, nn.ReLU)]
    print("  ReLU left:", left)
