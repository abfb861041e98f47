import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

torch.set_default_dtype(torch.float64)
for decay in (False, True):
    torch.manual_seed(0)
    w = torch.tensor(10.0, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.25)
    scheduler = CosineAnnealingLR(optimizer, T_max=300)
    late = 0.0
    for step in range(300):
        target = torch.randint(-2, 3, ())
        optimizer.zero_grad()
        ((w - target) ** 2).backward()
        optimizer.step()
        if decay:
            scheduler.step()
        if step >= 250:
            late += abs(w.item()) / 50
    print(f"decay: {decay!s:5} distance: {late:.2f}")
