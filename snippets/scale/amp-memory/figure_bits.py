import matplotlib.pyplot as plt
import torch

from _figures import INK, LINES, TINTS, board, write

SIGN, EXPONENT, FRACTION = LINES[1], TINTS[0], TINTS[5]
WIDE = 0.42
LEFT = 3
ax = board(20.4, 5.6, cell=0.36)

for y, (dtype, same, exponent) in enumerate([
        (torch.float32, torch.int32, 8),
        (torch.bfloat16, torch.int16, 8),
        (torch.float16, torch.int16, 5)]):
    number = torch.tensor(1.001, dtype=dtype)
    count = 8 * dtype.itemsize
    bits = f"{number.view(same).item():0{count}b}"
    top = 0.3 + 1.4 * y
    write(ax, LEFT - 0.3, top + 0.5, str(dtype)[6:], ha="right")
    for i, bit in enumerate(bits):
        color = (SIGN if i == 0 else
                 EXPONENT if i <= exponent else FRACTION)
        ax.add_patch(plt.Rectangle((LEFT + i * WIDE, top), WIDE, 1,
                                   fc=color, ec=INK, lw=0.6))
        write(ax, LEFT + (i + 0.5) * WIDE, top + 0.52, bit, fontsize=9,
              color="white" if i == 0 else INK)
    write(ax, LEFT + 32 * WIDE + 0.4, top + 0.5,
          f"{number.item():.7f}", ha="left")

for n, (letter, color) in enumerate(
        [("s", SIGN), ("e", EXPONENT), ("f", FRACTION)]):
    ax.add_patch(plt.Rectangle((LEFT + 1.8 * n, 4.6), 0.6, 0.7,
                               fc=color, ec=INK, lw=0.6))
    write(ax, LEFT + 1 + 1.8 * n, 4.95, f"${letter}$")
plt.show()
