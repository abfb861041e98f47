import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 1)

    def forward(self, x):
        return self.head(F.relu(self.body(x)))


torch.manual_seed(0)
model = Net()
x = torch.tensor([[-1.0, 2.0]])
body = F.relu(model.body(x))

chained = nn.Sequential(*list(model.children())[:-1])
print("children: F.relu is kept:", torch.equal(chained(x), body))
model.head = nn.Identity()
print("Identity: F.relu is kept:", torch.equal(model(x), body))
