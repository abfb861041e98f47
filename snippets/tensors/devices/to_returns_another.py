import torch

x = torch.ones(2)
x.to("meta")
print("not assigned:", x.device)

x = x.to("meta")
print("assigned:", x.device)
