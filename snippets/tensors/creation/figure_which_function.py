import matplotlib.pyplot as plt
from _figures import INK, TINTS, arrow, board, write

ax = board(9.4, 15.9)
STARTS = [
    ("[1, 2]", [
        ("", "torch.tensor([1, 2])")]),
    ("x", [
        ("0", "torch.zeros_like(x)"),
        ("1", "torch.ones_like(x)"),
        ("$[0, 1)$", "torch.rand_like(x)")]),
    ("(2, 3)", [
        ("0", "torch.zeros(2, 3)"),
        ("1", "torch.ones(2, 3)"),
        ("7", "torch.full((2, 3), 7)"),
        ("$[0, 1)$", "torch.rand(2, 3)"),
        ("$N(0, 1)$", "torch.randn(2, 3)"),
        (r"$\{0, …, 4\}$", "torch.randint(5, (2, 3))"),
        ("?", "torch.empty(2, 3)")]),
    ("0 → 1", [
        ("+0.25", "torch.arange(0, 1, 0.25)"),
        ("5", "torch.linspace(0, 1, 5)")]),
]


def line(*points):
    ax.plot(*zip(*points), color=INK, lw=1)


y, starts = 0.6, []
for tint, (start, branches) in zip(TINTS, STARTS):
    rows = [y + 1.15 * i for i in range(len(branches))]
    middle = (rows[0] + rows[-1]) / 2
    starts.append(middle)
    line((0.2, middle), (0.5, middle))
    ax.add_patch(plt.Rectangle(
        (0.5, middle - 0.45), 2, 0.9, fc=tint, ec=INK, lw=0.8))
    write(ax, 1.5, middle, start, family="monospace")
    line((2.5, middle), (2.8, middle))
    line((2.8, rows[0]), (2.8, rows[-1]))
    for row, (value, call) in zip(rows, branches):
        arrow(ax, (2.8, row), (4.8, row))
        write(ax, 3.7, row - 0.32, value, fontsize=10)
        write(ax, 4.95, row, call, ha="left", fontsize=10,
              family="monospace")
    y = rows[-1] + 1.6
line((0.2, starts[0]), (0.2, starts[-1]))
plt.show()
