import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau


def rates(mode, values):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = ReduceLROnPlateau(optimizer, mode, 0.1, patience=1)
    seen = []
    for value in values:
        optimizer.step()
        scheduler.step(value)
        seen.append(f"{optimizer.param_groups[0]['lr']:.2f}")
    return " ".join(seen)


losses = (0.9, 0.8, 0.81, 0.79, 0.79, 0.79, 0.2)
print("loss, min:    ", rates("min", losses))
tiny = (0.9, 0.89999, 0.89998)
print("tiny, min:    ", rates("min", tiny))
accuracies = (0.5, 0.6, 0.7, 0.8, 0.9)
print("accuracy, min:", rates("min", accuracies))
print("accuracy, max:", rates("max", accuracies))
