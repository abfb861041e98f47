import torch
from torch import nn

torch.manual_seed(0)
stacks = {
    "one 7x7": [nn.Conv2d(1, 1, 7, bias=False)],
    "three 3x3": [nn.Conv2d(1, 1, 3, bias=False) for _ in range(3)],
    "dilation 1, 2, 4": [nn.Conv2d(1, 1, 3, dilation=d, bias=False)
                         for d in (1, 2, 4)],
    "3x3, pool 2, 3x3": [nn.Conv2d(1, 1, 3, bias=False),
                         nn.AvgPool2d(2),
                         nn.Conv2d(1, 1, 3, bias=False)],
}
for name, layers in stacks.items():
    model = nn.Sequential(*layers)
    image = torch.zeros(1, 32, 32, requires_grad=True)
    model(image)[0, 0, 0].backward()
    columns = image.grad[0].count_nonzero(dim=1).max().item()
    weights = sum(p.numel() for p in model.parameters())
    print(f"{name:17} width seen: {columns:2}  weights: {weights}")
