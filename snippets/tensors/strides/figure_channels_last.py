import matplotlib.pyplot as plt
import torch
from _figures import TINTS, board, cells, write

image = torch.arange(12).view(1, 3, 2, 2)
last = image.to(memory_format=torch.channels_last)
channel = [TINTS[2], TINTS[6], TINTS[4]]
ax = board(12.4, 9.4, cell=0.42)

for c in range(3):
    cells(ax, image[0, c], 2.2 + 3 * c, 1.1, channel[c])
    write(ax, 3.2 + 3 * c, 0.6, f"image[0, {c}]")

for top, x in [(5, image), (8, last)]:
    order = torch.as_strided(x, (12,), (1,))
    cells(ax, order[None], 0.2, top,
          lambda i, j: channel[order[j] // 4])
    write(ax, 6.2, top - 0.5, f"stride {x.stride()}")
plt.show()
