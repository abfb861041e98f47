import torch

torch.manual_seed(0)
losses = torch.rand(79)

read_each = 0.0
for loss in losses:
    read_each += loss.item()

total = torch.zeros(())
for loss in losses:
    total += loss
print(f"79 reads: {read_each / 79:.4f}")
print(f" 1 read:  {total.item() / 79:.4f}")
