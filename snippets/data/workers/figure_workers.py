import matplotlib.pyplot as plt

from _figures import INK, SOFT, TINTS, arrow, board, write

ax = board(16.4, 6.0)
BATCHES = [[0, 1], [2, 3], [4, 5]]
COLORS = [TINTS[0], TINTS[4], TINTS[6]]
MONO = {"family": "monospace", "fontsize": 9}


def chip(x, y, batch, width=1.5):
    ax.add_patch(plt.Rectangle((x, y), width, 0.8, fc=COLORS[batch],
                               ec=INK, lw=0.8))
    write(ax, x + width / 2, y + 0.4, str(BATCHES[batch]), **MONO)


def frame(x, y, width, height):
    ax.add_patch(plt.Rectangle((x, y), width, height, fc="none",
                               ec=SOFT, lw=0.8, ls="--"))


write(ax, 1.2, 1.0, "batch_sampler", **MONO)
for b in range(3):
    chip(0.45, 1.5 + b * 1.1, b)
for w, y in ((0, 0.4), (1, 3.4)):
    frame(4.4, y, 6.6, 2.2)
    write(ax, 7.7, y + 0.45, f"worker {w}", **MONO)
    own = [b for b in range(3) if b % 2 == w]
    for k, b in enumerate(own):
        chip(4.7 + 1.6 * k, y + 1.0, b)
    write(ax, 9.4, y + 1.15, "dataset[i]", **MONO)
    write(ax, 9.4, y + 1.65, "collate_fn", **MONO)
arrow(ax, (2.1, 1.9), (4.3, 1.6))
arrow(ax, (2.1, 3.0), (4.3, 4.3))
arrow(ax, (2.1, 4.1), (4.3, 2.2))
write(ax, 14.6, 1.0, "for batch in loader", **MONO)
for b in range(3):
    chip(13.85, 1.5 + b * 1.1, b)
arrow(ax, (11.1, 1.6), (13.7, 1.9))
arrow(ax, (11.1, 4.5), (13.7, 3.0))
arrow(ax, (11.1, 2.0), (13.7, 4.1))
plt.show()
