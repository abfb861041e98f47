import torch
from torch import nn

criterion, label = nn.CrossEntropyLoss(), torch.tensor([0])
for layer in (nn.Identity(), nn.LogSoftmax(dim=1), nn.Softmax(dim=1),
              nn.ReLU()):
    right = torch.tensor([[20.0, -5.0, -5.0]])
    wrong = torch.tensor([[-2.0, 4.0, -1.0]], requires_grad=True)
    loss = criterion(layer(right), label)
    criterion(layer(wrong), label).backward()
    slope = wrong.grad[0, 0]
    print(f"{layer}: loss {loss:.4f}, gradient {slope:.4f}")
