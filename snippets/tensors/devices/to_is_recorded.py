import torch

x = torch.ones(2, requires_grad=True)
moved = x.to(torch.float64)
print("moved is a leaf:", moved.is_leaf)
moved.sum().backward()
print("x.grad:", x.grad)

made = torch.ones(2, dtype=torch.float64, requires_grad=True)
print("made is a leaf:", made.is_leaf)
made.sum().backward()
print("made.grad:", made.grad)
