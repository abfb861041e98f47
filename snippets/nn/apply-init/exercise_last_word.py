from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body, self.head = nn.Linear(2, 3), nn.Linear(3, 1)


def start(module):
    if isinstance(module, nn.Linear):
        nn.init.constant_(module.bias, 0.5)
    if isinstance(module, Net):
        nn.init.zeros_(module.head.bias)


net = Net().apply(start)
print("apply:", net.body.bias.tolist(), net.head.bias.tolist())
for module in net.modules():
    start(module)
print("loop: ", net.body.bias.tolist(), net.head.bias.tolist())
