import torch

torch.use_deterministic_algorithms(True)
a = torch.empty(1, 28, 28)
b = torch.FloatTensor(1, 28, 28)
c = torch.zeros(1, 28, 28)
torch.use_deterministic_algorithms(False)

print("empty all NaN:", a.isnan().all().item())
print("FloatTensor all NaN:", b.isnan().all().item())
print("zeros all NaN:", c.isnan().all().item())
