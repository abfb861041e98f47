import torch

x = torch.ones(2)
x.to("meta")
print(x.device)

x = x.to("meta")
print(x.device)
