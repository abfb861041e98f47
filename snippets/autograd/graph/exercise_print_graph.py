import torch


def print_graph(node, depth=0):
    if node is None:
        return
    name = node.name().split("::")[-1]
    if hasattr(node, "variable"):
        name += f" {node.variable.item()}"
    print("  " * depth + name)
    for earlier, _ in node.next_functions:
        print_graph(earlier, depth + 1)


a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
print_graph((3 * a**3 - b**2).grad_fn)
