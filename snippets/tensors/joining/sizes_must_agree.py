import torch

a = torch.zeros(2, 3)
tall = torch.zeros(5, 3)
row = torch.zeros(3)

print(torch.cat([a, tall], dim=0).shape)

for join, other, dim in [
    (torch.cat, tall, 1),
    (torch.cat, row, 0),
    (torch.stack, tall, 0),
]:
    try:
        join([a, other], dim=dim)
    except RuntimeError as error:
        print(error)

print(torch.cat([a, row.unsqueeze(0)], dim=0).shape)
