import torch
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
x = torch.rand(100, 8, 1)
y = 2 * x + 1
y[60, 0] = 1000.0


def errors(max_norm):
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
    seen = []
    for i in range(100):
        loss = F.mse_loss(model(x[i]), y[i])
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), max_norm)
        optimizer.step()
        if i in (59, 60, 99):
            worst = (model(x[0]) - y[0]).abs().max()
            seen.append(round(worst.item(), 2))
    return seen


print("step 59, 60, 99")
print("no limit:", errors(float("inf")))
print("limit 1: ", errors(1.0))
