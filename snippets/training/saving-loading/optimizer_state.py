import torch
from torch import nn


def make(lr, names):
    layers = nn.ModuleDict({n: nn.Linear(2, 2) for n in names})
    return layers, torch.optim.SGD(
        layers.parameters(), lr, momentum=0.9)


old, optimizer = make(0.1, ["a", "b"])
(10 * old["a"].weight.sum() + old["b"].weight.sum()).backward()
optimizer.step()
torch.save(optimizer.state_dict(), "optimizer.pt")

new, optimizer = make(0.001, ["b", "a"])
optimizer.load_state_dict(torch.load("optimizer.pt"))
print("learning rate:", optimizer.param_groups[0]["lr"])
for name in "a", "b":
    momentum = optimizer.state[new[name].weight]["momentum_buffer"]
    print(f"momentum of {name}:", momentum[0, 0].item())
