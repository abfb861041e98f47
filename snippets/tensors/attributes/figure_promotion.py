import matplotlib.pyplot as plt
from _figures import INK, TINTS, arrow, board, write

WIDE, HIGH = 2.25, 0.8
PLACES = {  # dtype: centre x, centre y, kind
    "bool": (2.45, 0.6, 0),
    "uint8": (1.2, 2.1, 1), "int8": (3.7, 2.1, 1),
    "int16": (1.2, 3.6, 1), "int32": (4.1, 3.6, 1),
    "int64": (7, 3.6, 1),
    "float16": (5.75, 5.3, 2), "bfloat16": (8.25, 5.3, 2),
    "float32": (7, 6.8, 2), "float64": (4.1, 6.8, 2),
    "complex64": (7, 8.5, 3), "complex128": (4.1, 8.5, 3),
}
STEPS = """bool uint8, bool int8, uint8 int16, int8 int16, int16 int32,
int32 int64, int64 float16, int64 bfloat16, float16 float32,
bfloat16 float32, float32 float64, float32 complex64,
float64 complex128, complex64 complex128"""
COLORS = TINTS[2], TINTS[4], TINTS[5], TINTS[0]
ax = board(9.5, 9.1, cell=0.47)

for name, (x, y, kind) in PLACES.items():
    ax.add_patch(plt.Rectangle((x - WIDE / 2, y - HIGH / 2), WIDE, HIGH,
                               fc=COLORS[kind], ec=INK, lw=0.8))
    write(ax, x, y, name)

for step in STEPS.split(","):
    (x, y, _), (to_x, to_y, _) = map(PLACES.get, step.split())
    if y == to_y:
        side = WIDE / 2 if to_x > x else -WIDE / 2
        arrow(ax, (x + side, y), (to_x - side, to_y))
    else:
        arrow(ax, (x, y + HIGH / 2), (to_x, to_y - HIGH / 2))
plt.show()
