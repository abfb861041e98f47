import matplotlib.pyplot as plt
from _figures import INK, SOFT, TINTS, arrow, board, write

ax = board(12.9, 8.6, cell=0.47)


def box(x, y, width, height, text, tint, **style):
    ax.add_patch(plt.Rectangle((x, y), width, height, fc=tint, ec=INK,
                               lw=0.9))
    write(ax, x + width / 2, y + height / 2, text, **style)


ax.add_patch(plt.Rectangle((7.2, 0.1), 5.6, 4.6, fc=SOFT, alpha=0.18))
ROWS = [
    ("self.layer = nn.Linear(2, 1)", "_modules", "layer", 0),
    ("self.scale = nn.Parameter(…)", "_parameters", "scale", 2),
    ('self.register_buffer("mean", …)', "_buffers", "mean", 4),
    ("self.offset = torch.ones(1)", "__dict__", "offset", None),
    ("self.layers = [nn.Linear(2, 2)]", "__dict__", "layers", None),
    ("self.steps = 3", "__dict__", "steps", None),
]
for i, (code, place, name, tint) in enumerate(ROWS):
    y = 0.4 + i * 1.2 + (tint is None) * 0.9
    color = TINTS[tint] if tint is not None else "none"
    write(ax, 0.1, y + 0.4, code, ha="left")
    arrow(ax, (6.1, y + 0.4), (7.4, y + 0.4),
          ls="-" if tint is not None else "--")
    box(7.5, y, 2.8, 0.8, place, color)
    box(10.3, y, 2.2, 0.8, name, color)
write(ax, 10, 4.2, "to(), state_dict()")
plt.show()
