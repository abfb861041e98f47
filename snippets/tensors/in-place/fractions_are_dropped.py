import torch

x = torch.arange(4)
try:
    x += 0.5
except RuntimeError as error:
    print(error)

x[0] = 2.9
x[1:2] = torch.tensor([2.9])
x[x == 3] = 4.9
print("assigned:", x)
print("fill_:", x.fill_(7.9))
