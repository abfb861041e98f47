import torch
from torch import nn
from torchvision.models import resnet18


class Plain(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = resnet18(weights=None).requires_grad_(False)
        self.body.fc = nn.Identity()
        self.head = nn.Linear(512, 5)

    def forward(self, x):
        return self.head(self.body(x))


class Fixed(Plain):
    def train(self, mode=True):
        super().train(mode)
        self.body.eval()
        return self


torch.manual_seed(0)
for kind in Plain, Fixed:
    model = kind().train()
    before = {name: value.clone()
              for name, value in model.body.state_dict().items()}
    model(torch.rand(4, 3, 64, 64)).sum().backward()
    moved = [name for name, value in model.body.state_dict().items()
             if not torch.equal(before[name], value)]
    print(f"{kind.__name__}: {len(moved)} tensors of the body moved",
          moved[:2])
