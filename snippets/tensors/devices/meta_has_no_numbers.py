import torch

huge = torch.empty(100_000, 100_000, device="meta")
print(huge.shape, huge.device)
print(f"{huge.nbytes / 1e9:.0f} GB on another device")

total = (huge @ huge).sum(dim=0)
print(total.shape)

try:
    total.cpu()
except NotImplementedError as error:
    print(error)
