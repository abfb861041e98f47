import torch


def double_past_ten(x):
    while x < 10:
        x = x * 2
    return x


def nodes(t):
    names, node = [], t.grad_fn
    while node:
        names.append(node.name().split("::")[-1])
        links = node.next_functions
        node = links[0][0] if links else None
    return names


for start in (1.0, 3.0, 7.0):
    x = torch.tensor(start, requires_grad=True)
    y = double_past_ten(x)
    y.backward()
    print("start:", start, "result:", y.item(), "grad:", x.grad.item(),
          "multiplications:", nodes(y).count("MulBackward0"))

print(nodes(y))
