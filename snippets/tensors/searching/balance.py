import torch

torch.manual_seed(0)
label = torch.tensor([0] * 900 + [1] * 100)
values, inverse, counts = label.unique(
    return_inverse=True, return_counts=True)
weight = (1 / counts)[inverse]
print("counts:", counts.tolist())
print(f"weight of a 0: {weight[0]:.4f}, of a 1: {weight[-1]:.4f}")

drawn = label[weight.multinomial(10000, replacement=True)]
print(f"share of 1: {label.float().mean():.2f}")
print(f"share of 1 when drawn by weight: {drawn.float().mean():.1f}")
