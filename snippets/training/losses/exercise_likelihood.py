import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0], [1.0, 1.0, 0.0]])
target = torch.tensor([0, 2, 1])

likelihood = logits.softmax(dim=1)[torch.arange(3), target].prod()
loss = nn.CrossEntropyLoss()(logits, target)
print(f"likelihood: {likelihood:.4f}")
print(f"from the loss: {(-3 * loss).exp():.4f}")

many = nn.CrossEntropyLoss()(torch.zeros(100, 10), torch.arange(100) % 10)
print("product of 100:", torch.full((100,), 0.1).prod().item())
print(f"loss of 100: {many:.4f}")
