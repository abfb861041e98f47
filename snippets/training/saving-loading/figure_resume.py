import matplotlib.pyplot as plt
import torch
from _figures import LINES, SOFT, plot
from torch import nn

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
x = torch.randn(64, 6) * torch.tensor([1, 1, 1, 0.3, 0.3, 0.1])
y = x.sum(dim=1, keepdim=True)
BREAK, END = 120, 200


def train(first, last, saved=None, names=()):
    """Losses of steps first to last, and the state after them."""
    torch.manual_seed(1)
    model = nn.Linear(6, 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.3)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.98)
    parts = {"model": model, "optimizer": optimizer,
             "scheduler": scheduler}
    for name in names:
        parts[name].load_state_dict(saved[name])
    losses = []
    for _ in range(first, last):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        scheduler.step()
        losses.append(loss.item())
    return losses, {n: part.state_dict() for n, part in parts.items()}


straight, _ = train(0, END)
_, saved = train(0, BREAK)
alone, _ = train(BREAK, END, saved, ["model"])
whole, _ = train(BREAK, END, saved, ["model", "optimizer", "scheduler"])

ax = plot()
ax.semilogy(straight, color=SOFT, lw=1)
ax.semilogy(range(BREAK, END), alone, color=LINES[1],
            label='"model"')
ax.semilogy(range(BREAK, END, 8), whole[::8], "o", ms=4, color=LINES[0],
            label='"model", "optimizer", "scheduler"')
ax.axvline(BREAK, color=SOFT, lw=0.8, ls=":")
ax.set(xlabel="step", ylabel="loss")
ax.legend(loc="lower left", fontsize=9)
plt.show()
