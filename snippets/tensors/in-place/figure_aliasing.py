import matplotlib.pyplot as plt
from _figures import TINTS, arrow, board, cells, write

ax = board(13, 5.2, cell=0.4)

for left, title, rows in [
    (0.2, "a += 1", [("a b", "222", 3, TINTS[0])]),
    (7.2, "a = a + 1", [("a", "333", 1.8, TINTS[5]),
                        ("b", "222", 4, TINTS[0])]),
]:
    write(ax, left + 2.9, 0.5, title)
    for names, numbers, middle, tint in rows:
        cells(ax, [list(numbers)], left + 2.5, middle - 0.5, tint)
        for i, name in enumerate(names.split()):
            y = middle + 2.2 * (i - (len(names) > 1) / 2)
            write(ax, left + 0.3, y, name)
            arrow(ax, (left + 0.7, y), (left + 2.4, middle))
plt.show()
