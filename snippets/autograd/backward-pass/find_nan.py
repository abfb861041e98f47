# output: besides a warning
import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
weight = torch.tensor([0.0, 1.0])
y = (x.sqrt() * weight).sum()
y.backward()
print("y:", y.item(), "x.grad:", x.grad)

with torch.autograd.set_detect_anomaly(True):
    y = (x.sqrt() * weight).sum()
    try:
        y.backward()
    except RuntimeError as error:
        print(error)
