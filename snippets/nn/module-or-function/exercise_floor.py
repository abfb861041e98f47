import math

import torch
import torch.nn.functional as F

label = torch.tensor([0])
for classes in (3, 10, 1000):
    scores = torch.zeros(1, classes)
    scores[0, 0] = 100.0
    loss = F.cross_entropy(scores.softmax(dim=1), label)
    formula = math.log(math.e + classes - 1) - 1
    print(f"{classes}: loss {loss:.2f}, formula {formula:.2f}")
