import torch
from torch import nn


def find(name, root):
    found, seen, queue = [], set(), [root]
    while queue:
        node = queue.pop(0)
        if node is None or node in seen:
            continue
        seen.add(node)
        if node.name() == name:
            found.append(node)
        queue += [earlier for earlier, _ in node.next_functions]
    return found


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(),
                    nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 1))
loss = net(torch.randn(5, 4)).pow(2).mean()
relus = find("ReluBackward0", loss.grad_fn)

print("found:", len(relus))
last = loss.grad_fn.next_functions[0][0].next_functions[0][0]
print(last.name(), "second link is the first found:",
      last.next_functions[1][0] is relus[0])
