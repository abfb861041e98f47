import os
import torch
from torch import nn


class Best:
    """Keeps in a file the model with the lowest loss so far."""

    def __init__(self, path):
        self.path, self.loss = path, float("inf")

    def update(self, model, loss):
        if loss < self.loss:
            self.loss = loss
            torch.save({"model": model.state_dict(), "loss": loss},
                       f"{self.path}.part")
            os.replace(f"{self.path}.part", self.path)


model, best = nn.Linear(1, 1), Best("best.pt")
for epoch, loss in enumerate([0.9, 0.4, float("nan"), 0.7]):
    nn.init.constant_(model.weight, epoch)
    best.update(model, loss)
saved = torch.load("best.pt")
print("loss:", saved["loss"])
print("weight of epoch:", saved["model"]["weight"].item())
