import torch
import torch.nn.functional as F
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 16)
        self.last = nn.Linear(16, 3)

    def forward(self, x):
        h = F.relu(self.hidden(x))
        h = F.dropout(h, 0.5)
        return self.last(h)


torch.manual_seed(0)
model = Classifier().eval()
x = torch.tensor([[0.5, -0.2, 0.1, 0.3]])
for ask in range(5):
    print("answer:", model(x).argmax(dim=1).item())
print(model)
