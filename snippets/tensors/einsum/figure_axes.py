import matplotlib.pyplot as plt
from _figures import INK, LINES, SOFT, TINTS, arrow, board, write

COLOR = dict(zip("bijk", [SOFT, LINES[0], LINES[1], LINES[2]]))
ax = board(14.5, 9, cell=0.41)


def edge(letter, start, end, shift):
    """An axis: an arrow from start to end and its letter beside it."""
    arrow(ax, start, end, color=COLOR[letter], lw=2,
          ls="--" if letter == "j" else "-")
    x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    write(ax, x + shift[0], y + shift[1], letter, color=COLOR[letter],
          family="monospace", fontsize=15, weight="bold")


def stack(name, x, rows, columns, letters, lit):
    """Two tables, one behind the other; `lit` cells are tinted."""
    y = 3.4
    for depth in (1, 0):
        for i in range(rows):
            for j in range(columns):
                on = depth == 0 and lit(i, j)
                ax.add_patch(plt.Rectangle(
                    (x + j + depth * 0.6, y + i - depth * 0.6), 1, 1,
                    fc=TINTS[0] if on else TINTS[4], ec=INK, lw=0.8))
    for place, letter in enumerate(letters):
        write(ax, x + columns / 2 + place - 1, 0.6, letter,
              color=COLOR[letter], family="monospace", fontsize=17,
              weight="bold")
    edge(letters[0], (x - 0.2, y - 0.15), (x + 0.5, y - 0.85),
         (-0.4, -0.3))
    edge(letters[1], (x - 0.35, y), (x - 0.35, y + rows), (-0.5, 0))
    edge(letters[2], (x, y + rows + 0.35),
         (x + columns, y + rows + 0.35), (0, 0.6))
    write(ax, x + columns + 0.3, 2.3, name, family="monospace",
          ha="right")


stack("x", 1.3, 3, 2, "bij", lambda i, j: i == 1)
stack("y", 5.5, 4, 2, "bkj", lambda k, j: k == 2)
stack("out", 9.7, 3, 4, "bik", lambda i, k: (i, k) == (1, 2))
for x, sign in [(4.4, ","), (9.05, "->")]:
    write(ax, x, 0.6, sign, family="monospace", fontsize=17)
plt.show()
