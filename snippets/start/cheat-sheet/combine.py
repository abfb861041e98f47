import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5, 6])

print(torch.cat([a, b]))  # tensors/joining#cat
print(torch.stack([a, b]))  # tensors/joining#stack
print(a.split(2))  # tensors/joining#split-and-chunk
