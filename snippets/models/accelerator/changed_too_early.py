import torch

gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if gpu else "cpu"
batch = torch.ones(50_000_000, pin_memory=gpu)
moved = torch.empty_like(batch, device=device)

moved.copy_(batch, non_blocking=True)
batch[-1] = 7  # the next batch
print("last value that arrived:", moved[-1].item())
