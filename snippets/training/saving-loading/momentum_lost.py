import torch
from torch import nn


def make():
    model = nn.Linear(1, 1, bias=False)
    nn.init.zeros_(model.weight)
    return model, torch.optim.SGD(model.parameters(), 0.1, momentum=0.9)


def step(model, optimizer):
    optimizer.zero_grad()
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()
    print(f"  {model.weight.item():.3f}")


print("without a break:")
model, optimizer = make()
for _ in range(2):
    step(model, optimizer)
torch.save(model.state_dict(), "model.pt")
step(model, optimizer)

print("continued from model.pt:")
model, optimizer = make()
model.load_state_dict(torch.load("model.pt"))
step(model, optimizer)
