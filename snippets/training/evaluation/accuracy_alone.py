import torch

labels = torch.zeros(100, dtype=torch.int64)
labels[[3, 58]] = 1
answers = torch.zeros(100, dtype=torch.int64)

right = answers == labels
print("accuracy:", right.double().mean().item())
print("defects found:", right[labels == 1].sum().item(), "of 2")
