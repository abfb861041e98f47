import torch


def count(node, seen):
    if node and node not in seen:
        seen.add(node)
        for earlier, _ in node.next_functions:
            count(earlier, seen)
    return len(seen)


x = torch.tensor([3.0], requires_grad=True)
y = torch.tensor([4.0], requires_grad=True)

z = x + y
print("x + y:", count(z.grad_fn, set()))
z = z * 2
print("* 2:  ", count(z.grad_fn, set()))
z = z - x
print("- x:  ", count(z.grad_fn, set()))
