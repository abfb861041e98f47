import torch

torch.manual_seed(0)
label = torch.randint(0, 5, (1000,))

count = torch.zeros(5, dtype=torch.int64)
count.scatter_add_(0, label, torch.ones_like(label))

print("total:", count.sum())
counted = torch.bincount(label, minlength=5)
print("bincount agrees:", torch.equal(count, counted))
