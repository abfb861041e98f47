import torch
from torch.nn import functional as F

x = torch.tensor([1.0, 2.0, 3.0, 6.0])
y = 2 * x


def gradient(rows):
    """Gradient of the mean loss of rows at w = 1."""
    w = torch.tensor(1.0, requires_grad=True)
    F.mse_loss(w * x[rows], y[rows]).backward()
    return w.grad.item()


print("whole batch:", gradient([0, 1, 2, 3]))
for a, b in ([0, 2], [1, 3]), ([0, 1, 2], [3]):
    both = [round(gradient(rows), 2) for rows in (a, b)]
    print(f"{len(a)} and {len(b)} rows:", both, " mean:", sum(both) / 2)
