import torch
import torch.nn.functional as F

torch.manual_seed(0)
narrow, fixed = set(), set()
for batch in range(300):
    label = torch.randint(5, (6,))
    narrow.add(F.one_hot(label).shape)
    fixed.add(F.one_hot(label, num_classes=5).shape)
for shape in sorted(narrow):
    print("without num_classes:", tuple(shape))
for shape in sorted(fixed):
    print("num_classes=5:", tuple(shape))
