import torch


def grow(x):
    while x < 10:
        x = x * 2
    return x


for value in (1.0, 4.0):
    y = grow(torch.tensor(value, requires_grad=True))
    names = []
    node = y.grad_fn
    while node.next_functions:
        names.append(node.name())
        node = node.next_functions[0][0]
    print("result:", y.item(), "recorded:", names)
