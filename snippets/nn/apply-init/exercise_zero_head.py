import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(100, 2)
y = x.prod(dim=1, keepdim=True)
body, head = nn.Linear(2, 8), nn.Linear(8, 1)
nn.init.zeros_(head.weight)
net = nn.Sequential(body, nn.Tanh(), head)
optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
for step in range(300):
    loss = (net(x) - y).square().mean()
    optimizer.zero_grad()
    loss.backward()
    if step < 2:
        print(f"step {step}: gradient not 0:",
              "head", head.weight.grad.any().item(),
              "body", body.weight.grad.any().item())
    optimizer.step()
print("small loss:", loss.item() < 0.1)
