"""What figures share: ink, tints, boxes of numbers, arrows, plain axes.

Figures are dark ink on a transparent ground; for dark pages the build changes these colours (docs/_hooks/shared/dark.py).
A board counts in cells: (0, 0) is its top left corner, y grows downwards.
"""
import matplotlib.pyplot as plt

INK, SOFT = "#1f2430", "#6b7280"
TINTS = "#fde2a7 #f9c9a5 #f3b3bd #d9b8e6 #b9c6f2 #b4dfe6 #c9e4b8".split()
LINES = "#1d5fa8 #b4472b #2f7d4f #8446a8".split()

plt.rcParams.update({
    "axes.edgecolor": SOFT, "axes.labelcolor": INK, "text.color": INK,
    "xtick.color": SOFT, "ytick.color": SOFT, "font.size": 11,
    "axes.spines.top": False, "axes.spines.right": False,
    "axes.prop_cycle": plt.cycler(color=LINES), "legend.frameon": False,
})


def board(width, height, cell=0.5):
    """Axes of width × height cells, each `cell` inches wide, without frame."""
    fig, ax = plt.subplots(figsize=(width * cell, height * cell))
    fig.subplots_adjust(0, 0, 1, 1)
    ax.set(xlim=(0, width), ylim=(height, 0), aspect="equal")
    ax.axis("off")
    return ax


def plot(width=5.4, height=3.2):
    """Axes for curves, width × height inches."""
    return plt.subplots(figsize=(width, height), layout="constrained")[1]


def cells(ax, rows, x=0, y=0, tint=TINTS[4]):
    """Boxes for a table of numbers, its top left corner at (x, y).

    `rows` is a 2-d tensor or nested list; `tint` a colour, or a function
    of row and column that gives one (None leaves the box empty).
    """
    rows = rows.tolist() if hasattr(rows, "tolist") else rows
    for i, row in enumerate(rows):
        for j, number in enumerate(row):
            color = tint(i, j) if callable(tint) else tint
            ax.add_patch(plt.Rectangle(
                (x + j, y + i), 1, 1, fc=color or "none", ec=INK, lw=0.8))
            write(ax, x + j + 0.5, y + i + 0.5, number)


def write(ax, x, y, text, **style):
    """Text centred on (x, y), unless `style` says otherwise."""
    return ax.text(x, y, text, **{"ha": "center", "va": "center"} | style)


def arrow(ax, start, end, bend=0, **style):
    """An arrow from start to end; `bend` curves it (fraction of its length)."""
    props = {"arrowstyle": "->", "shrinkA": 0, "shrinkB": 0, "color": INK,
             "connectionstyle": f"arc3,rad={bend}"}
    ax.annotate("", end, start, arrowprops=props | style)
