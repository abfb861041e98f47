import matplotlib.pyplot as plt
import torch
from _figures import TINTS, board, cells, write

x = torch.arange(12).view(3, 4)
y = x.t()
tints = [TINTS[0], TINTS[2], TINTS[4]]
ax = board(12.4, 9.4, cell=0.42)

write(ax, 0.2, 0.5, "x = torch.arange(12).view(3, 4)", ha="left")
write(ax, 0.2, 1.4, "y = x.t()", ha="left")
cells(ax, [range(12)], 0.2, 3, lambda i, j: tints[j // 4])
cells(ax, y, 0.2, 5, lambda i, j: tints[j])
facts = {
    "shape": tuple(y.shape), "stride": y.stride(),
    "offset": y.storage_offset(), "is_contiguous": y.is_contiguous(),
}
for line, (name, fact) in enumerate(facts.items()):
    write(ax, 5, 5.5 + line, name, ha="left")
    write(ax, 9, 5.5 + line, fact, ha="left")
plt.show()
