import torch

gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if gpu else "cpu"
x = torch.ones(50_000_000, device=device)
arrived = torch.zeros(50_000_000, pin_memory=gpu)

arrived.copy_(x, non_blocking=True)
print("read at once:", arrived[-1].item())
if gpu:
    torch.accelerator.synchronize()
print("read after waiting:", arrived[-1].item())
