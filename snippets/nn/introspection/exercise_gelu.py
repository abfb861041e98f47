from torch import nn
from torchvision.models import resnet18

model = resnet18(weights=None)
pairs = list(model.named_modules(remove_duplicate=False))
replaced = 0
for name, module in pairs:
    if isinstance(module, nn.ReLU):
        model.set_submodule(name, nn.GELU(), strict=True)
        replaced += 1

left = sum(isinstance(m, nn.ReLU) for m in model.modules())
print("replaced:", replaced, " left:", left)
print("layer1.0:", [n for n, _ in model.layer1[0].named_children()])
