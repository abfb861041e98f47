import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-2, 2, 41, dtype=torch.float64)[:, None]
target = x.abs() + 3


def count_dead(model):
    """How many outputs of the activation are 0 for every input."""
    hidden = model[1](model[0](x))
    return (hidden == 0).all(dim=0).sum().item()


for activation, lr in [(nn.ReLU(), 0.1), (nn.ReLU(), 0.2),
                       (nn.GELU(), 0.2)]:
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Linear(1, 32), activation, nn.Linear(32, 1)).double()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for step in range(100):
        loss = F.mse_loss(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    learns = model[0].weight.grad.any().item()
    print(activation, f"lr={lr}")
    print(f"  always 0: {count_dead(model)}, loss {loss.item():.2f},"
          f" first layer learns: {learns}")
