import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-2, 2, 41)[:, None]
target = x.abs()


def train(model):
    """Fit the model to |x| and return its last loss."""
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for step in range(300):
        loss = F.mse_loss(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


torch.manual_seed(0)
line = nn.Linear(1, 1)
linear = nn.Sequential(nn.Linear(1, 16), nn.Linear(16, 1))
bent = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 1))
print(f"one linear layer:  loss {train(line):.2f}")
print(f"two linear layers: loss {train(linear):.2f}")
print(f"with ReLU between: loss {train(bent):.2f}")
