import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w**2
with torch.no_grad():
    y = w * 10
    loss.backward()
    w -= 0.25 * w.grad
print("y.requires_grad:", y.requires_grad)
print("w.grad:", w.grad.item())
print("w:", w)
print("w.is_leaf:", w.is_leaf)

try:
    w -= 0.25 * w.grad
except RuntimeError as error:
    print(error)
