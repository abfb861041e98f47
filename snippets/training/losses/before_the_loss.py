import torch
from torch import nn

criterion = nn.CrossEntropyLoss()
label = torch.tensor([0])
layers = {
    "nothing": nn.Identity(),
    "log_softmax": nn.LogSoftmax(dim=1),
    "softmax": nn.Softmax(dim=1),
    "relu": nn.ReLU(),
}
for name, layer in layers.items():
    right = torch.tensor([[20.0, -5.0, -5.0]])
    wrong = torch.tensor([[-2.0, 4.0, -1.0]], requires_grad=True)
    best = criterion(layer(right), label).item()
    criterion(layer(wrong), label).backward()
    slope = wrong.grad[0, 0].item()
    print(f"{name}: loss when right {best:.4f}, slope {slope:.4f}")
