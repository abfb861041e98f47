import torch
from torch import nn

torch.manual_seed(0)
body, head = nn.Linear(4, 8).requires_grad_(False), nn.Linear(8, 3)
model = nn.Sequential(body, head)
optimizer = torch.optim.SGD(
    [p for p in model.parameters() if p.requires_grad], lr=0.1)


def step(title):
    before = [body.weight.clone(), head.weight.clone()]
    model(torch.ones(2, 4)).sum().backward()
    optimizer.step()
    optimizer.zero_grad()
    print(title, "body moved:", not torch.equal(before[0], body.weight),
          " head moved:", not torch.equal(before[1], head.weight))


step("frozen:  ")
body.requires_grad_(True)
step("unfrozen:")
optimizer.add_param_group({"params": body.parameters(), "lr": 0.001})
step("added:   ")
print("learning rates:", [g["lr"] for g in optimizer.param_groups])
