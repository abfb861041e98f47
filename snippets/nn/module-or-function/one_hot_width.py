import torch
import torch.nn.functional as F

torch.manual_seed(0)
widths = set()
for batch in range(300):
    label = torch.randint(5, (6,))
    widths.add(F.one_hot(label).shape[1])
print("without num_classes:", sorted(widths))
print("num_classes=5:", F.one_hot(label, num_classes=5).shape[1])
