import torch


def links(t):
    if t.grad_fn is None:
        return None
    return [n.name().split("::")[-1] if n else None
            for n, _ in t.grad_fn.next_functions]


x = torch.tensor(3.0)
w = torch.tensor(4.0, requires_grad=True)
larger = w > x
with torch.no_grad():
    h = x * w

print("w * 0     ", links(w * 0))
print("larger * x", links(larger * x))
print("larger * w", links(larger * w))
print("h + x     ", links(h + x))
print("h + w     ", links(h + w))

(h + w).backward()
print("w.grad:", w.grad)
