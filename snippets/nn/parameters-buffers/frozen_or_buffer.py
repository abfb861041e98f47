import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        zeros = torch.zeros(2)
        self.frozen = nn.Parameter(zeros, requires_grad=False)
        self.register_buffer("mean", torch.zeros(2))


model = Net()
print("parameters():", [n for n, _ in model.named_parameters()])
print("buffers():   ", [n for n, _ in model.named_buffers()])
model.requires_grad_(True)
print("frozen.requires_grad:", model.frozen.requires_grad)
print("mean.requires_grad:  ", model.mean.requires_grad)
try:
    model.count = nn.Parameter(torch.tensor(0))
except RuntimeError as error:
    print(error)
