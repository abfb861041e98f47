import torch


def recorded(t):
    return t.grad_fn.name() if t.grad_fn else None


def links(node):
    return [n.name().split("::")[-1] if n else None
            for n, _ in node.next_functions]


x = torch.tensor(3.0)
w = torch.tensor(4.0, requires_grad=True)

print("x + x", recorded(x + x))
print("w > x", recorded(w > x))
with torch.no_grad():
    print("x + w", recorded(x + w), "in no_grad")

h = x * w
print("x * w", recorded(h), links(h.grad_fn))
print("h + x", recorded(h + x), links((h + x).grad_fn))
print("h requires_grad:", h.requires_grad)
