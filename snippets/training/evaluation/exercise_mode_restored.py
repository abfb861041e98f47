from contextlib import contextmanager
import torch
from torch import nn


@contextmanager
def evaluating(model):
    """Evaluation mode and no recording inside, modes restored after."""
    modes = {module: module.training for module in model.modules()}
    model.eval()
    try:
        with torch.no_grad():
            yield
    finally:
        for module, mode in modes.items():
            module.training = mode


model = nn.Sequential(nn.BatchNorm1d(2), nn.Dropout())
model.train()
model[0].eval()
try:
    with evaluating(model):
        print("inside:", [m.training for m in model.modules()])
        model(torch.ones(1, 3))
except RuntimeError:
    print("after an error:", [m.training for m in model.modules()])
model.train()
print("after train(): ", [m.training for m in model.modules()])
