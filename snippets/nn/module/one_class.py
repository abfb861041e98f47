import torch.nn.functional as F
from torch import nn
from torchvision.models import resnet18

modules = [nn.Linear(2, 3), nn.Sigmoid(), nn.MSELoss(), resnet18()]
for part in [*modules, F.relu]:
    is_module = isinstance(part, nn.Module)
    print(f"{type(part).__name__} is a module: {is_module}")

for name in ("Module", "Layer", "Model"):
    print(f"nn.{name} exists: {hasattr(nn, name)}")
