import os
import torch


def size(tensors):
    torch.save(tensors, "tensors.pt")
    return os.path.getsize("tensors.pt") // 1000


table = torch.zeros(1000, 250)
part = table[:10]
print("table:", size(table), "kB")
print("part:", size(part), "kB")
print("part.clone():", size(part.clone()), "kB")
print("both:", size([table, part]), "kB")

table, part = torch.load("tensors.pt")
table[0, 0] = 7
print("part[0, 0]:", part[0, 0].item())
