import torch

if torch.accelerator.is_available():
    other = torch.accelerator.current_accelerator()
else:
    other = torch.device("meta")

x = torch.ones(2, device=other)
try:
    x.numpy()
except TypeError as error:
    print(error)

y = torch.ones(2)
print("y.cpu() is y:", y.cpu() is y)
print(y.cpu().numpy())
