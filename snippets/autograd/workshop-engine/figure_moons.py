# output: trained, within 5%
import math

import matplotlib.pyplot as plt
import torch
from _figures import INK, LINES, TINTS, plot

torch.manual_seed(0)
angle = torch.rand(200, 1).double() * math.pi
labels = torch.arange(200).view(-1, 1) % 2 * 2.0 - 1
x = torch.cat([angle.cos() * labels + labels.clamp(max=0) + 1,
               angle.sin() * labels - labels.clamp(max=0) / 2], 1)
x = x + 0.1 * torch.randn(200, 2).double()
labels = labels.double()
start = [torch.randn(2, 16), torch.zeros(16),
         torch.randn(16, 1) / 4, torch.zeros(1)]
parameters = [tensor.double().requires_grad_() for tensor in start]


def network(x):
    w1, b1, w2, b2 = parameters
    return (x @ w1 + b1).relu() @ w2 + b2


optimizer = torch.optim.SGD(parameters, lr=0.5)
for _ in range(400):
    optimizer.zero_grad()
    loss = torch.nn.functional.softplus(-labels * network(x)).mean()
    loss.backward()
    optimizer.step()

ax = plot(5, 3.2)
across = torch.linspace(-1.4, 2.4, 60)
down = torch.linspace(-1, 1.5, 40)
grid = torch.cartesian_prod(down, across).flip(1).double()
score = network(grid).detach().view(40, 60)
ax.contourf(across, down, score, [-99, 0, 99],
            colors=[TINTS[2], TINTS[5]])
ax.contour(across, down, score, [0], colors=INK, linewidths=1.2)
for label, marker, color in (1, "o", LINES[0]), (-1, "^", LINES[1]):
    points = x[labels[:, 0] == label].T
    ax.scatter(*points, s=12, marker=marker, color=color)
ax.set(xlabel="x[:, 0]", ylabel="x[:, 1]")
plt.show()
