# output: trained, within 5%
import copy
import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets

torch.set_default_dtype(torch.float64)
raw = datasets.MNIST("data", train=True, download=True)
images = raw.data[:5000].flatten(1).double() / 255
x, y = images[:100], raw.targets[:100]
valid_x, valid_y = images[4000:], raw.targets[4000:5000]


@torch.no_grad()
def valid_loss(model):
    return F.cross_entropy(model(valid_x), valid_y).item()


def train(patience):
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Linear(784, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    lowest, waited = float("inf"), 0
    for epoch in range(40):
        for batch in torch.randperm(100).split(10):
            optimizer.zero_grad()
            F.cross_entropy(model(x[batch]), y[batch]).backward()
            optimizer.step()
        loss = valid_loss(model)
        if loss < lowest:
            lowest, waited, best = loss, 0, epoch
            state = copy.deepcopy(model.state_dict())
        else:
            waited += 1
            if waited == patience:
                break
    print(f"patience {patience:2}  last epoch {epoch}: {loss:.2f}",
          end="  ")
    model.load_state_dict(state)
    print(f"restored epoch {best}: {valid_loss(model):.2f}")


for patience in 1, 5, 40:
    train(patience)
