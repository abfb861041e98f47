import torch.nn.functional as F
from torch import nn
from torchvision.models import resnet18


def report(name, part):
    is_module = isinstance(part, nn.Module)
    line = f"{name}: nn.Module {is_module}"
    if is_module:
        count = sum(p.numel() for p in part.parameters())
        line += f", {count} parameters"
    print(line)


report("nn.Linear(2, 3)", nn.Linear(2, 3))
report("nn.Sigmoid()", nn.Sigmoid())
report("nn.MSELoss()", nn.MSELoss())
report("resnet18()", resnet18())
report("F.relu", F.relu)
print("nn.Layer exists:", hasattr(nn, "Layer"))
print("nn.Model exists:", hasattr(nn, "Model"))
