import torch
from torch import nn

gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if gpu else "cpu"
torch.manual_seed(0)
model = nn.Sequential(*[nn.Linear(1024, 1024) for _ in range(8)])
model = model.to(device)
optimizer = torch.optim.Adam(model.parameters())
weights = sum(p.nbytes for p in model.parameters())
print(f"weights: {weights / 2**20:.0f} MiB")

for batch in (8, 4096) if gpu else (8,):
    x = torch.randn(batch, 1024, device=device)
    for _ in range(2):
        if gpu:
            torch.accelerator.reset_peak_memory_stats()
        model(x).square().mean().backward()
        optimizer.step()
        optimizer.zero_grad()
    if gpu:
        peak = torch.accelerator.max_memory_allocated() / weights
        print(f"batch {batch}: at most {peak:.1f} times the weights")

state = optimizer.state.values()
moments = sum(
    s["exp_avg"].nbytes + s["exp_avg_sq"].nbytes for s in state)
print("moments / weights:", moments / weights)
