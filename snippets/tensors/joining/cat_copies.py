import torch

a = torch.zeros(3)
b = torch.ones(2, dtype=torch.int64)
joined = torch.cat([a, b])
a[0] = 100

print("a:", a)
print("joined:", joined)
