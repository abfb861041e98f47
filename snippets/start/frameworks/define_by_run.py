import torch

x = torch.tensor([1.0, 2.0])
h = x * 3
print("h:", h)

turns = 0
for i in range(int(h.max())):
    h = h + i
    turns = turns + 1
print("turns:", turns)
