from math import log2

import matplotlib.pyplot as plt
import torch
from _figures import INK, LINES, TINTS, board, write

SIGN, EXPONENT, FRACTION = LINES[1], TINTS[0], TINTS[5]
INTEGER = TINTS[4]
NAMES = ("bool uint8 int8 int16 int32 int64"
         " float16 bfloat16 float32 float64").split()
BYTE = 0.52  # width of one byte
LEFT = 2.2
ax = board(9.7, len(NAMES) + 1.4, cell=0.45)


def box(x, y, width, color, line=0.8, height=0.7):
    ax.add_patch(plt.Rectangle((x, y), width, height, fc=color,
                               ec=INK, lw=line))


def parts(dtype):
    if not dtype.is_floating_point:
        return [(8 * dtype.itemsize, INTEGER)]
    fraction = round(-log2(torch.finfo(dtype).eps))
    exponent = 8 * dtype.itemsize - 1 - fraction
    return [(1, SIGN), (exponent, EXPONENT), (fraction, FRACTION)]


def reach(dtype):
    if dtype == torch.bool:
        return "False, True"
    if dtype.is_floating_point:
        top = torch.finfo(dtype).max
        if top < 1e5:
            return f"$\\pm\\,{top:.0f}$"
        digits, power = f"{top:.1e}".split("e+")
        return f"$\\pm\\,{digits}\\times 10^{{{int(power)}}}$"
    info = torch.iinfo(dtype)
    if info.bits == 8:
        return f"${info.min}\\;..\\;{info.max}$"
    power = info.bits - 1
    assert info.min == -2 ** power and info.max == 2 ** power - 1
    return f"$-2^{{{power}}}\\;..\\;2^{{{power}}}-1$"


for y, name in enumerate(NAMES):
    dtype = getattr(torch, name)
    write(ax, LEFT - 0.25, y + 0.5, name, ha="right")
    x = LEFT
    for bits, color in parts(dtype):
        box(x, y + 0.15, bits / 8 * BYTE, color, line=0)
        x += bits / 8 * BYTE
    for n in range(dtype.itemsize):
        box(LEFT + n * BYTE, y + 0.15, BYTE, "none")
    write(ax, LEFT + 8 * BYTE + 0.3, y + 0.5, reach(dtype), ha="left")

for n, (letter, color) in enumerate(
        [("s", SIGN), ("e", EXPONENT), ("f", FRACTION)]):
    box(LEFT + 1.3 * n, len(NAMES) + 0.5, 0.5, color, height=0.6)
    write(ax, LEFT + 0.8 + 1.3 * n, len(NAMES) + 0.8, f"${letter}$")
plt.show()
