import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

from _figures import INK, TINTS, arrow, board, cells, write

image = torch.tensor([[[[1.0, 3.0, 0.0, 1.0, 2.0],
                        [2.0, 2.0, 1.0, 2.0, 2.0],
                        [0.0, 1.0, 1.0, 2.0, 4.0]]]])
kernel = torch.tensor([[[[1.0, -1.0], [1.0, -1.0]]]],
                      requires_grad=True)
weight = torch.tensor([[1.0, 2.0], [-1.0, 1.0]], requires_grad=True)
bias = torch.tensor([-1.0, 2.0], requires_grad=True)

conv = F.conv2d(image, kernel)
relu = F.relu(conv)
pool = F.max_pool2d(relu, 2)
flat = torch.flatten(pool, 1)
out = F.linear(flat, weight, bias)
loss = F.mse_loss(out, torch.tensor([[1.0, 0.0]]))

value = {t.grad_fn: t for t in (loss, out, flat, pool, relu, conv)}
gradient = {}


def follow(node):
    def hook(gradients):
        gradient[node] = gradients[0]

    node.register_prehook(hook)


chain, node = [], loss.grad_fn
while node:
    chain.append(node)
    follow(node)
    several = node.name() in ("AddmmBackward0", "ConvolutionBackward0")
    links = node.next_functions
    node = links[1 if several else 0][0] if links else None
assert chain[-1].variable is kernel
value[chain[-1]] = kernel
loss.backward()


def rows(tensor):
    return torch.atleast_2d(tensor.detach().squeeze().int())


ax = board(15, 15.7, 0.375)
write(ax, 2.1, 0.5, "t", family="monospace")
write(ax, 12.9, 0.5, "t.grad", family="monospace")
top, below = 1.2, None
for node in chain:
    values, gradients = rows(value[node]), rows(gradient[node])
    high, wide = values.shape
    center, left = top + high / 2, (4 - wide) / 2
    leaf = hasattr(node, "variable")
    write(ax, 7.5, center, node.name().split("::")[-1],
          family="monospace", size=9,
          bbox={"boxstyle": "round,pad=0.3", "ec": INK, "lw": 0.8,
                "fc": TINTS[4 if leaf else 0]})
    cells(ax, values, 0.1 + left, top, None)
    cells(ax, gradients, 10.9 + left, top,
          lambda i, j: TINTS[1] if gradients[i, j] else None)
    if below:
        arrow(ax, (7.5, below), (7.5, center - 0.55))
    top, below = top + high + 0.7, center + 0.55
plt.show()
