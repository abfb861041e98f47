import torch

w = torch.tensor(2.0, requires_grad=True)
shared = w**2
(3 * shared).backward(retain_graph=True)
(5 * shared).backward()
print("two losses:", w.grad.item())


def size(root):
    seen, queue = set(), [root]
    while queue:
        node = queue.pop()
        if node and node not in seen:
            seen.add(node)
            queue += [earlier for earlier, _ in node.next_functions]
    return len(seen)


for retain in (False, True):
    total = torch.tensor(0.0)
    for _ in range(3):
        w.grad = None
        total = total + w**2
        try:
            total.backward(retain_graph=retain)
        except RuntimeError:
            print("RuntimeError")
            break
        print("total: gradient", w.grad.item(), "nodes",
              size(total.grad_fn))

total = 0.0
for _ in range(3):
    w.grad = None
    loss = w**2
    loss.backward()
    total += loss.item()
    print("fixed: gradient", w.grad.item(), "nodes", size(loss.grad_fn))
