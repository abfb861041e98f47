from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(3, 1)

    @property
    def width(self):
        return self.leyer.in_features


model = Net()
try:
    model.width
except AttributeError as error:
    print(error)
