import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

from _figures import INK, LINES, SOFT

functions = [torch.relu, F.leaky_relu, F.gelu, F.silu, torch.sigmoid,
             torch.tanh]
fig, axes = plt.subplots(2, 3, figsize=(6.6, 4), sharex=True,
                         layout="constrained")
for ax, f in zip(axes.flat, functions):
    x = torch.linspace(-4, 4, 81, dtype=torch.float64)
    x.requires_grad_()
    y = f(x)
    y.sum().backward()
    x, y, slope = x.detach(), y.detach(), x.grad
    ax.axhline(0, color=SOFT, lw=0.6)
    ax.plot(x, y, color=INK)
    jump = (slope.diff().abs() > 0.5).nonzero().flatten().tolist()
    ends = [0, *(i + 1 for i in jump), len(x)]
    for start, end in zip(ends, ends[1:]):
        ax.plot(x[start:end], slope[start:end], "--", color=LINES[1])
    ax.set_title(f.__name__, family="monospace", size=10)
    ax.set(xticks=[-4, 0, 4], ylim=(-1.2, 2.2), yticks=[-1, 0, 1, 2])
plt.show()
