import torch

x = torch.arange(12).view(3, 4)

row = x[0]
row[1] = 100
print("written: ", x[0])

row = torch.zeros(4)
print("rebound: ", x[0])

row = x[0].clone()
row[1] = 200
print("cloned:  ", x[0])
