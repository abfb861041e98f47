from torch import nn


class Net(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.layers = layers


def pair():
    return nn.Linear(2, 2), nn.Linear(2, 2)


def report(name, layers, first):
    net = Net(layers)
    count = len(list(net.parameters()))
    saved = list(net.state_dict())[:1]
    net.to("meta")
    print(f"{name:13} parameters: {count}  saved first: {saved}")
    print(f"{'':13} after to('meta'): {first.weight.device}")


a, b = pair()
report("list", [a, b], a)
a, b = pair()
report("dict", {"a": a, "b": b}, a)
a, b = pair()
report("nn.Sequential", nn.Sequential(a, b), a)
a, b = pair()
report("nn.ModuleList", nn.ModuleList([a, b]), a)
a, b = pair()
report("nn.ModuleDict", nn.ModuleDict({"a": a, "b": b}), a)
