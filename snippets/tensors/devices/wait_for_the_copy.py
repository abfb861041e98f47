import torch

x = torch.arange(6.0)
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
    x = x.pin_memory()
else:
    device = torch.device("cpu")

y = x.to(device, non_blocking=True)
back = y.to("cpu", non_blocking=True)
if device.type != "cpu":
    torch.accelerator.synchronize()

print("pinned:", x.is_pinned())
print("y is x:", y is x)
print("back is x:", back is x)
print("sum:", back.sum().item())
