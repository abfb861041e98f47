import importlib

import matplotlib.pyplot as plt

from _figures import INK, SOFT, TINTS, board, write

tree = [
    (0, "torch", "tensor  arange  manual_seed"),
    (1, "torch.nn", "Module  Linear  Parameter"),
    (2, "torch.nn.functional", "relu"),
    (1, "torch.optim", "SGD  AdamW"),
    (1, "torch.utils.data", "DataLoader"),
    (1, "torch.autograd", "grad"),
    (1, "torch.func", "vmap  jacrev"),
    (1, "torch.export", "export"),
    (0, "torchvision", ""),
    (1, "torchvision.datasets", "MNIST"),
    (1, "torchvision.transforms", "Compose"),
    (1, "torchvision.models", "resnet18"),
]
ax = board(9, 12.2)
last = {}
for row, (depth, name, inside) in enumerate(tree):
    module = importlib.import_module(name)
    assert all(hasattr(module, x) for x in inside.split())
    x, y = 0.2 + 0.7 * depth, 0.6 + row
    if depth:
        up = last[depth - 1] + 0.35
        ax.plot([x - 0.45, x - 0.45, x - 0.1], [up, y, y], color=SOFT,
                lw=1)
    last[depth] = y
    short = name if depth == 0 else "." + name.rsplit(".", 1)[1]
    short = ".utils.data" if name == "torch.utils.data" else short
    ax.text(x, y, short, va="center", family="monospace", color=INK,
            bbox={"fc": TINTS[(4, 5, 6)[depth]], "ec": "none",
                  "boxstyle": "round,pad=0.25"})
    ax.text(8.9, y, inside, va="center", ha="right", color=SOFT,
            family="monospace", fontsize=10.5)
plt.show()
