import torch
from torch.nn import functional as F

labels = torch.tensor([0, 1, 1])
scores = torch.tensor([[2.0, 0.0], [0.0, 1.0], [1.0, 0.5]],
                      requires_grad=True)

for right in 0.5, 0.7, 0.9, 1.1:
    with torch.no_grad():
        scores[2, 1] = right
    accuracy = (scores.argmax(dim=1) == labels).float().mean()
    loss = F.cross_entropy(scores, labels)
    print(f"right score {right}  accuracy: {accuracy:.2f}",
          f" loss: {loss:.2f}")
try:
    accuracy.backward()
except RuntimeError as e:
    print(e)
