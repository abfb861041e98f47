import torch

side = 7.0
for _ in range(3):
    x = torch.tensor(side, dtype=torch.float64, requires_grad=True)
    area = x**2
    area.backward()
    gap = 50 - area.item()
    d = gap / x.grad.item()
    print(f"side {side:.4f}  missing {gap:8.1e}  corner {d**2:.1e}")
    side = side + d
