import torch


def nodes(x):
    seen, queue = set(), [x.grad_fn]
    while queue:
        node = queue.pop()
        if node is not None and node not in seen:
            seen.add(node)
            queue += [parent for parent, _ in node.next_functions]
    return len(seen)


def run(read):
    w = torch.tensor(1.0, requires_grad=True)
    loss_sum = torch.zeros(())
    for step in range(100):
        loss = (w - step) ** 2
        loss.backward()
        loss_sum += read(loss)
    return loss_sum


wrong = run(lambda loss: loss)
right = run(lambda loss: loss.item())
print(wrong.requires_grad, nodes(wrong))
print(right.requires_grad, nodes(right))
print(wrong.item() == right.item())
