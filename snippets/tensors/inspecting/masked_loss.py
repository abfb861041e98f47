import torch

nan = float("nan")
loss = torch.tensor([0.5, 1.5, nan])
valid = torch.tensor([True, True, False])

print("loss * valid:", loss * valid)
print("where:", torch.where(valid, loss, 0.0).sum() / valid.sum())
print("loss[valid]:", loss[valid].mean())
