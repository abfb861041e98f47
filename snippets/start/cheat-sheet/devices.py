import torch

x = torch.ones(2)
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")

print(x.device)  # tensors/devices#where
print(x.to(device).device)  # tensors/devices#choose-once
print(x.to(device).cpu().numpy())  # tensors/devices#numpy
