import matplotlib.pyplot as plt
import torch
from torch import nn

from _figures import LINES, write

choices = {
    "std=0.01": lambda w: nn.init.normal_(w, std=0.01),
    "default": lambda w: None,
    "kaiming": nn.init.kaiming_normal_,
    "std=0.5": lambda w: nn.init.normal_(w, std=0.5),
}
fig, (left, right) = plt.subplots(
    1, 2, figsize=(6.4, 3.2), sharey=True, layout="constrained")
torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
x = torch.randn(64, 256)
styles = ["-", "--", "-.", ":"]
for (name, start), color, style in zip(choices.items(), LINES, styles):
    h, outputs = x, []
    for _ in range(20):
        layer = nn.Linear(256, 256, bias=False)
        start(layer.weight)
        h = layer(h).relu()
        h.retain_grad()
        outputs.append(h)
    h.sum().backward()
    forward = [h.detach().std() for h in outputs]
    backward = [h.grad.norm() / h.numel() ** 0.5 for h in outputs]
    for ax, sizes in ((left, forward), (right, backward)):
        ax.semilogy(range(1, 21), sizes, style, color=color)
    write(left, 20.5, forward[-1], name, color=color, ha="left", size=9,
          family="monospace")
left.set(title="h.std()")
right.set(title="h.grad")
for ax in (left, right):
    ax.set(xlabel="layer", xticks=(1, 5, 10, 15, 20))
plt.show()
