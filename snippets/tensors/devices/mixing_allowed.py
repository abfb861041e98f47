import torch

if torch.accelerator.is_available():
    other = torch.accelerator.current_accelerator()
else:
    other = torch.device("meta")

x = torch.ones(3, device=other)
x[0] = torch.tensor(5.0)
x.copy_(torch.ones(3))

print("0-dimensional:", (x + torch.tensor(1.0)).device)
print("index:", x[torch.tensor([0, 2])].device)
print("copy_:", x.device)
