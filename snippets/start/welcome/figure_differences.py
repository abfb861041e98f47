import matplotlib.pyplot as plt
import torch
from _figures import TINTS, board, cells, write

answer = torch.tensor([1, 2, 3, 4])
prediction = answer.view(4, 1)
ax = board(14.2, 4.9)
cells(ax, prediction, 0.6, 0.1, TINTS[4])
write(ax, 1.1, 4.55, "(4, 1)", family="monospace")
write(ax, 2.6, 2.1, "−")
cells(ax, [answer.tolist()], 3.6, 1.6, TINTS[0])
write(ax, 5.6, 4.55, "(4,)", family="monospace")
write(ax, 8.6, 2.1, "=")
cells(ax, prediction - answer, 9.6, 0.1,
      lambda i, j: TINTS[6] if i == j else TINTS[2])
write(ax, 11.6, 4.55, "(4, 4)", family="monospace")
plt.show()
