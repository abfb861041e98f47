import torch
from torch import nn
from torch.nn import functional as F

gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if gpu else "cpu"
device = torch.device(device)
torch.manual_seed(0)
layer = nn.Linear(8, 3).to(device)
x = torch.randn(4, 8, device=device)
labels = torch.tensor([0, 1, 2, 0], device=device)

with torch.autocast(device.type, dtype=torch.bfloat16):
    scores = layer(x)
    loss = F.cross_entropy(scores, labels)
    print("linear:", scores.dtype)
    print("relu:", scores.relu().dtype)
    print("linear + float32:", (scores + x[:, :3]).dtype)
    print("softmax:", scores.softmax(1).dtype)
    print("cross_entropy:", loss.dtype)

loss.backward()
print("weight:", layer.weight.dtype)
print("gradient:", layer.weight.grad.dtype)
