import torch
from torch import nn
from torchvision.models import resnet18

torch.manual_seed(0)
model = resnet18(weights=None).double().eval()
gray = torch.rand(2, 1, 32, 32, dtype=torch.float64)
with torch.no_grad():
    expected = model(gray.expand(-1, 3, -1, -1))

    old = model.conv1
    new = nn.Conv2d(1, old.out_channels, old.kernel_size,
                    old.stride, old.padding, bias=False)
    new.to(old.weight)
    new.weight.copy_(old.weight.sum(1, keepdim=True))
    model.conv1 = new
    print("same output:", torch.allclose(model(gray), expected))
