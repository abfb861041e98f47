import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LambdaLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
state = CosineAnnealingLR(optimizer, T_max=10).state_dict()
print("last_epoch:", state["last_epoch"])
longer = CosineAnnealingLR(optimizer, T_max=50)
longer.load_state_dict(state)
print("T_max of longer:", longer.T_max)

free = LambdaLR(optimizer, lambda t: 0.5**t)
print("lr_lambdas:", free.state_dict()["lr_lambdas"])
try:
    CosineAnnealingLR(torch.optim.SGD([w], lr=1.0), 10, last_epoch=4)
except KeyError as error:
    print(error.args[0].partition("\n")[0])
