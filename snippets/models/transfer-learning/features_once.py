import copy

import torch
from torch import nn
from torch.nn import functional as F
from torchvision.models import resnet18

torch.manual_seed(0)
body = resnet18(weights=None).double().requires_grad_(False).eval()
body.fc = nn.Identity()
calls = []
body.register_forward_hook(lambda *_: calls.append(1))
images = torch.rand(8, 3, 64, 64, dtype=torch.float64)
labels = torch.arange(8) % 3
first = nn.Linear(512, 3).double()


def learn(features_of):
    head = copy.deepcopy(first)
    optimizer = torch.optim.SGD(head.parameters(), lr=0.01)
    for _ in range(10):
        optimizer.zero_grad()
        F.cross_entropy(head(features_of()), labels).backward()
        optimizer.step()
    print("calls of the body:", len(calls))
    calls.clear()
    return head


each_time = learn(lambda: body(images))
features = body(images)
print("features:", tuple(features.shape))
once = learn(lambda: features)
same = torch.allclose(each_time.weight, once.weight)
print("same head:", same)
