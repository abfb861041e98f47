import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = 2 * x
w = torch.zeros(1, requires_grad=True)

for _ in range(50):
    loss = ((w * x - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w.sub_(0.1 * w.grad)
    w.grad = None

print("w:", w)
print("leaf:", w.is_leaf)
print("version:", w._version)
