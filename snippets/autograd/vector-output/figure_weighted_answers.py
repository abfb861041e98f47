import matplotlib.pyplot as plt
import torch

from _figures import TINTS, board, cells, write

a = torch.tensor([2.0, 3.0], requires_grad=True)
b = torch.tensor([6.0, 4.0])
v = torch.tensor([0.5, 2.0])
tints = TINTS[0], TINTS[6]

ax = board(11.6, 3)
answers = []
for i, x in enumerate((1.9, 5.7)):
    a.grad = None
    Q = 3 * a**3 - b**2
    Q[i].backward()
    answers.append(a.grad)
    write(ax, x - 0.2, 1, f"${v[i]:g}\\ \\cdot$", ha="right", size=13)
    cells(ax, [[f"{n:g}" for n in a.grad]], x, 0.5, tints[i])
    write(ax, x + 1, 2.2, rf"$\partial Q_{i + 1} / \partial a$")
write(ax, 4.3, 1, "$+$", size=13)

a.grad = None
(v * (3 * a**3 - b**2)).sum().backward()
assert torch.equal(a.grad, v[0] * answers[0] + v[1] * answers[1])
write(ax, 8.3, 1, "$=$", size=13)
cells(ax, [[f"{n:g}" for n in a.grad]], 8.9, 0.5, TINTS[4])
write(ax, 9.9, 2.2, r"$\partial (v_1 Q_1 + v_2 Q_2) / \partial a$")
plt.show()
