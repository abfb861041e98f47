import torch

x = torch.ones(2, device="meta")
bias = torch.ones(2)

try:
    x + bias
except RuntimeError as error:
    print(error)

print((x + bias.to(x.device)).device)
print((x + torch.zeros_like(x)).device)
print((x + torch.tensor(1.0)).device)
