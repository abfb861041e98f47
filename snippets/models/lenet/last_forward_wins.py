import torch
from torch import nn
from torch.nn import functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 6, 5)
        self.fc = nn.Linear(6 * 14 * 14, 10)

    def forward(self, x):
        convolved = self.conv(x)
        rectified = F.relu(convolved)
        pooled = F.max_pool2d(rectified, 2)
        flat = torch.flatten(pooled, 1)
        return self.fc(flat)

    long_forward = forward

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv(x)), 2)
        return self.fc(torch.flatten(x, 1))


torch.manual_seed(0)
net = Net()
x = torch.rand(2, 1, 32, 32)
print(Net.forward is Net.long_forward)
print(torch.equal(net(x), net.long_forward(x)))
