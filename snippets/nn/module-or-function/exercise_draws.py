import torch
import torch.nn.functional as F
from torch import nn


class Hidden(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.5)


def draws(model, x):
    """Whether evaluation draws random numbers."""
    was_training = model.training
    model.eval()
    before = torch.get_rng_state()
    with torch.no_grad():
        model(x)
    model.train(was_training)
    return not torch.equal(before, torch.get_rng_state())


x = torch.zeros(2, 4)
for last in (nn.Dropout(0.5), Hidden()):
    model = nn.Sequential(nn.Linear(4, 4), last)
    print(f"{type(last).__name__}: draws {draws(model, x)}")
