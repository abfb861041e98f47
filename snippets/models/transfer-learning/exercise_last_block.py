import torch
from torch import nn
from torchvision.models import resnet18

torch.manual_seed(0)
model = resnet18(weights=None)
model.fc = nn.Linear(model.fc.in_features, 5)
model.requires_grad_(False).eval()
for part in model.layer4, model.fc:
    part.requires_grad_(True).train()
optimizer = torch.optim.SGD(
    [{"params": model.layer4.parameters(), "lr": 0.001},
     {"params": model.fc.parameters(), "lr": 0.01}])

before = {k: v.clone() for k, v in model.state_dict().items()}
model(torch.rand(4, 3, 64, 64)).sum().backward()
optimizer.step()
moved = {name.split(".")[0] for name, now in model.state_dict().items()
         if not torch.equal(before[name], now)}
print("moved:", sorted(moved))
