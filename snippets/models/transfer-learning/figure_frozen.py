import matplotlib.pyplot as plt
from _figures import INK, LINES, TINTS, arrow, board, write

ax = board(19, 5.6, cell=0.4)
parts = ["conv1", "layer1", "layer2", "layer3", "layer4", "fc"]
for i, part in enumerate(parts):
    head = part == "fc"
    ax.add_patch(plt.Rectangle(
        (2 + 2.6 * i, 1.5), 2, 2.2, fc=TINTS[6 if head else 4], ec=INK,
        lw=1.6 if head else 0.8, ls="-" if head else "--"))
    write(ax, 3 + 2.6 * i, 2.6, part, family="monospace", size=9)
    arrow(ax, (1.4 + 2.6 * i, 2.6), (2 + 2.6 * i, 2.6))
write(ax, 0.7, 2.6, r"$x$", size=14)
arrow(ax, (17, 2.6), (17.7, 2.6))
write(ax, 18.2, 2.6, r"$\hat{y}$", size=14)
red = LINES[1]
arrow(ax, (18.2, 3.4), (16.2, 3.8), bend=-0.5, color=red)
write(ax, 17.4, 5.1, r"$\partial L/\partial W$", color=red, size=11)
write(ax, 7.8, 0.7, "requires_grad = False",
      family="monospace", size=10)
write(ax, 16, 0.7, "True", family="monospace", size=10)
plt.show()
