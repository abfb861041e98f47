import torch
from torch import nn

kept = {}


def keep(module, inputs, output):
    kept["output"] = output
    kept["detach"] = output.detach()
    kept["clone"] = output.detach().clone()


for inplace in [False, True]:
    layer = nn.Linear(1, 2, bias=False)
    with torch.no_grad():
        layer.weight.copy_(torch.tensor([[1.0], [-1.0]]))
    layer.register_forward_hook(keep)
    model = nn.Sequential(layer, nn.ReLU(inplace=inplace))
    model(torch.tensor([[5.0]]))
    print("inplace:", inplace)
    for name, value in kept.items():
        print(f"  {name}: {value.tolist()}")
