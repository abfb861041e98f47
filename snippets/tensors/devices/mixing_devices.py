import torch

if torch.accelerator.is_available():
    other = torch.accelerator.current_accelerator()
else:
    other = torch.device("meta")

x = torch.ones(2, device=other)
bias = torch.ones(2)
try:
    x + bias
except RuntimeError as error:
    print(error)

print("to(x.device):", (x + bias.to(x.device)).device)
print("zeros_like(x):", (x + torch.zeros_like(x)).device)
