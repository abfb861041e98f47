import torch
import torch.nn.functional as F

small = torch.tensor([0, 2], dtype=torch.int32)
for label in (torch.tensor([0.0, 2.0]), small,
              torch.tensor([0, 3]), torch.tensor([0, -1])):
    try:
        F.one_hot(label, num_classes=3)
    except RuntimeError as error:
        print(label.dtype, label.tolist(), "->", error)

mask = torch.zeros(2, 4, 4, dtype=torch.int64)
print("one_hot of (2, 4, 4):", F.one_hot(mask, 3).shape)
print("channels first:", F.one_hot(mask, 3).movedim(-1, 1).shape)
