import torch

pixels = torch.tensor([44, 200, 255], dtype=torch.uint8)

print("== 300:", pixels == 300)
print("== -1: ", pixels == -1)
