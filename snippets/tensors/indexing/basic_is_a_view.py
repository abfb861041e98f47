import torch

x = torch.arange(12).view(3, 4)

row = x[0]
row[1] = 100
print(x[0])

row = torch.zeros(4)
print(x[0])

row = x[0].clone()
row[1] = 200
print(x[0])
