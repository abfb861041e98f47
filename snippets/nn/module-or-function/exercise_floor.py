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

scores = torch.tensor([[2.0, -1.0, 0.5]])
once = F.cross_entropy(scores, label)
again = F.cross_entropy(scores.log_softmax(dim=1), label)
print(f"scores {once:.4f}, log_softmax {again:.4f}")
