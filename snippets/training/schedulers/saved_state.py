import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LambdaLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = CosineAnnealingLR(optimizer, T_max=10)
for epoch in range(10):
    optimizer.step()
    scheduler.step()
state = scheduler.state_dict()
print("last_epoch:", state["last_epoch"])

longer = CosineAnnealingLR(optimizer, T_max=20)
longer.load_state_dict(state)
print("T_max of longer:", longer.T_max)
longer.T_max = 20
longer.step()
print(f"then lr: {longer.get_last_lr()[0]:.4f}")

free = LambdaLR(optimizer, lambda t: 0.5**t)
print("lr_lambdas:", free.state_dict()["lr_lambdas"])
try:
    CosineAnnealingLR(torch.optim.SGD([w], lr=1.0), 10, last_epoch=4)
except KeyError as error:
    print(error.args[0].partition("\n")[0])
