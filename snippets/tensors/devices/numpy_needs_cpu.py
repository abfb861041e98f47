import torch

x = torch.ones(2, device="meta")
try:
    x.numpy()
except TypeError as error:
    print(error)

y = torch.ones(2)
print(y.cpu() is y, y.cpu().numpy())
