import torch
from torch import nn
from torch.nn import functional as F

criterion = nn.CrossEntropyLoss()
logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0]])
target = torch.tensor([0, 2])
attempts = {
    "column": (logits, target[:, None]),
    "float": (logits, target.float()),
    "integer one-hot": (logits, F.one_hot(target, 3)),
    "from 1": (logits, target + 1),
    "words": (torch.zeros(2, 5, 3), torch.zeros(2, 5).long()),
    "batch": (logits.repeat(2, 1), target),
}
for name, (scores, labels) in attempts.items():
    try:
        print(name, criterion(scores, labels))
    except (RuntimeError, IndexError, ValueError) as error:
        print(f"{name}: {error}")
