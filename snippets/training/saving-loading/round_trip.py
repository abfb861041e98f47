import torch
from torch import nn


def make_model():
    """Scores of 2 classes: (N, 3) -> (N, 2)."""
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))


torch.manual_seed(0)
model = make_model()
torch.save(model.state_dict(), "model.pt")

other = make_model()
x = torch.ones(1, 3)
print("before:", torch.equal(model(x), other(x)))
state = torch.load("model.pt")
print("names:", list(state))
print(other.load_state_dict(state))
print("after:", torch.equal(model(x), other(x)))
