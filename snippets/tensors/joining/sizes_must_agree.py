import torch

a = torch.zeros(2, 3)
tall = torch.zeros(5, 3)
row = torch.zeros(3)
print("cat, dim=0:", tuple(torch.cat([a, tall], dim=0).shape))

for join, other, dim in [
    (torch.cat, tall, 1),
    (torch.cat, row, 0),
    (torch.stack, tall, 0),
]:
    try:
        join([a, other], dim=dim)
    except RuntimeError as error:
        print(join.__name__, f"dim={dim}:", error)

table = row.unsqueeze(0)
print("row as a table:", tuple(torch.cat([a, table], dim=0).shape))
