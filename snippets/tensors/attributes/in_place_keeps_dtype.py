import torch

single = torch.ones(2)
single += torch.ones(2, dtype=torch.float64)
print("+=:", single.dtype)

count = torch.arange(4)
try:
    count += 0.5
except RuntimeError as error:
    print(error)

count[0] = 2.9
count[1:] = torch.tensor([0.5, 1.5, 2.5])
print("assigned:", count)
print("fill_:", torch.arange(2).fill_(2.9))
