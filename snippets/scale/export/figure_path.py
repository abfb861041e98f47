import matplotlib.pyplot as plt
from _figures import INK, SOFT, TINTS, arrow, board, write

ax = board(17, 7.6, cell=0.42)


def box(x, y, width, lines, tint, style="-"):
    height = 0.5 + 0.9 * len(lines)
    ax.add_patch(plt.Rectangle((x, y), width, height, fc=tint, ec=INK,
                               lw=0.9, ls=style))
    for i, line in enumerate(lines):
        write(ax, x + width / 2, y + 0.7 + 0.9 * i, line,
              family="monospace", fontsize=10)


box(0.1, 2.2, 4.2, ["class Model", "forward()", "eval()"], TINTS[0])
box(6.3, 1.3, 4.6, ["ExportedProgram", "graph", "state_dict",
                    "range_constraints", "example_inputs"], TINTS[4])
box(12.7, 0.2, 4.2, ["model.pt2", "torch"], TINTS[6])
box(12.7, 2.7, 4.2, ["model.onnx", "onnxruntime"], TINTS[6])
box(12.7, 5.2, 4.2, ["model.pt2", "AOTInductor"], "none", "--")
arrow(ax, (4.3, 3.8), (6.3, 3.8), lw=1.6)
write(ax, 5.3, 3.3, "export", family="monospace", fontsize=9)
for y, style in (1.35, "-"), (3.85, "-"), (6.35, "--"):
    arrow(ax, (10.9, 3.8), (12.7, y), lw=1.2, ls=style,
          color=INK if style == "-" else SOFT)
plt.show()
