import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = ReduceLROnPlateau(optimizer, factor=0.1, patience=1)
try:
    scheduler.step()
except TypeError as error:
    print(error)

losses = (0.9, 0.8, 0.81, 0.79, 0.79, 0.79, 0.2)
for epoch, loss in enumerate(losses):
    optimizer.step()
    scheduler.step(loss)
    print(f"epoch: {epoch} loss: {loss:.2f} then lr:",
          optimizer.param_groups[0]["lr"])
