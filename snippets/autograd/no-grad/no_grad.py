import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w**2
with torch.no_grad():
    y = w * 10
    loss.backward()
    print("y", y.requires_grad, y.grad_fn)
    print("w.grad", w.grad.item())
    w -= 0.25 * w.grad
print("w", w.item(), w.requires_grad, w.is_leaf)

try:
    w -= 0.25 * w.grad
except RuntimeError as error:
    print(error)
