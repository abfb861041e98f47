import torch

w = torch.tensor(3.0, requires_grad=True)
(w**2).backward()
try:
    w -= 0.1 * w.grad
except RuntimeError as error:
    print(error)

moved = w - 0.1 * w.grad
print("moved is a leaf:", moved.is_leaf)
w.grad = None
(moved**2).backward()
print("w.grad:", w.grad)

with torch.no_grad():
    w -= 0.1 * w.grad
print("w is a leaf:", w.is_leaf)
