from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
        self.head = nn.Linear(3, 1)


def start(module):
    if isinstance(module, nn.Linear):
        nn.init.constant_(module.bias, 0.5)
    if isinstance(module, Net):
        nn.init.zeros_(module.head.bias)


net = Net().apply(start)
print("body.0.bias:", net.body[0].bias.tolist())
print("head.bias:  ", net.head.bias.tolist())
for module in net.modules():
    start(module)
print("head.bias after a loop:", net.head.bias.tolist())
