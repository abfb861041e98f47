import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

from _figures import INK, TINTS, plot, write

model = nn.Sequential(nn.Linear(784, 512), nn.ReLU(),
                      nn.Linear(512, 512), nn.ReLU(),
                      nn.Linear(512, 10))
weights = {p.data_ptr() for p in model.parameters()}
own = sum(p.nbytes for p in model.parameters()) / 1e6
batches = [1, 1024, 2048, 3072, 4096]
kept = {}


def keep(tensor):
    if tensor.data_ptr() not in weights:
        kept[tensor.data_ptr()] = tensor.nbytes
    return tensor


saved = []
for batch in batches:
    kept.clear()
    with saved_tensors_hooks(keep, lambda tensor: tensor):
        scores = model(torch.ones(batch, 784))
    saved.append(sum(kept.values()) / 1e6)

ax = plot(5.6, 3.1)
flat = [own] * len(batches)
ax.stackplot(batches, flat, flat, [2 * own] * len(batches), saved,
             colors=[TINTS[4], TINTS[5], TINTS[6], TINTS[0]],
             edgecolor=INK, linewidth=0.8)
for y, text in [(0.5, "parameters()"), (1.5, "grad"), (3, "Adam")]:
    write(ax, 150, y * own, text, ha="left", family="monospace",
          fontsize=9)
write(ax, 3100, 21, "saved_tensors_hooks", family="monospace",
      fontsize=9)
ax.set(xlim=(0, 4096), ylim=(0, 42), xlabel="batch", ylabel="MB",
       xticks=batches[1:], yticks=[0, 10, 20, 30, 40])
plt.show()
