import torch


def lines(node):
    below = [lines(earlier) for earlier, _ in node.next_functions]
    return 1 + sum(below)


def nodes(node, seen):
    if node not in seen:
        seen.add(node)
        for earlier, _ in node.next_functions:
            nodes(earlier, seen)
    return len(seen)


y = torch.tensor(1.0, requires_grad=True)
for _ in range(10):
    y = y + y
    print("nodes:", nodes(y.grad_fn, set()),
          " lines:", lines(y.grad_fn))
