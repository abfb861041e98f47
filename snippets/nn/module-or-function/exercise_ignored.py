import torch
import torch.nn.functional as F

label = torch.tensor([2, -1, 0])
rows = F.one_hot(label.clamp(min=0), num_classes=3)
rows = rows * (label != -1)[:, None]
print(rows)

wider = F.one_hot(label + 1, num_classes=4)[:, 1:]
print("equal:", torch.equal(rows, wider))
