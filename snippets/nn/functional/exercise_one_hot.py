import torch
import torch.nn.functional as F

label = torch.tensor([2, 0, 1, 2])
wanted = F.one_hot(label, num_classes=4)

rows = torch.eye(4, dtype=torch.int64)[label]
compared = (label[:, None] == torch.arange(4)).long()
written = torch.zeros(4, 4, dtype=torch.int64)
written[torch.arange(4), label] = 1

print(wanted)
for name, other in [("rows of eye", rows), ("comparison", compared),
                    ("assignment", written)]:
    print(name, "agrees:", torch.equal(other, wanted))
