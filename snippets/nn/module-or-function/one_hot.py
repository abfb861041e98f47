import torch
import torch.nn.functional as F

label = torch.tensor([1, 0, 2])
one_hot = F.one_hot(label, num_classes=4)
print(one_hot)
print("dtype:", one_hot.dtype)
