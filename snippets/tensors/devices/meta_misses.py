import torch
from torch import nn

x = torch.ones(3, 2, device="meta")
cpu = torch.ones(2, 2)
linear = nn.Linear(2, 2, bias=False)

print("x @ cpu:", (x @ cpu).device)
print("cpu @ x.t():", (cpu @ x.t()).device)
print("linear(x):", linear(x).device)

try:
    print(x / 2 if x.max() > 0 else x)
except RuntimeError as error:
    print("if:", error)
