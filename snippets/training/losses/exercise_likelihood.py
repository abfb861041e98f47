import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0]])
target = torch.tensor([0, 2])

likelihood = logits.softmax(dim=1)[torch.arange(2), target].prod()
loss = nn.CrossEntropyLoss()(logits, target)
print(f"likelihood: {likelihood:.4f}")
print(f"from the loss: {(-2 * loss).exp():.4f}")
