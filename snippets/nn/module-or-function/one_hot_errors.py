import torch
import torch.nn.functional as F

small = torch.tensor([0, 2], dtype=torch.int32)
for label in (small, torch.tensor([0, 3]), torch.tensor([0, -1])):
    try:
        F.one_hot(label, num_classes=3)
    except RuntimeError as error:
        print(label.dtype, label.tolist(), "->", error)
