import torch
from torch.utils.data import DataLoader

losses = torch.tensor([1.0] * 8 + [6.0])
means, total = [], 0.0
for batch in DataLoader(losses, batch_size=4):
    mean = batch.mean().item()
    means.append(mean)
    total += mean * len(batch)
print("batch means:", means)
print(f"mean of the means: {sum(means) / len(means):.2f}")
print(f"weighted by size: {total / len(losses):.2f}")
print(f"mean of all: {losses.mean():.2f}")
