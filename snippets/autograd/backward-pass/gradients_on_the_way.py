import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
cube = a**3
left = 3 * cube
right = b**2
Q = left - right

for t in (Q, left, right, cube):
    t.retain_grad()
Q.backward()

tensors = {"Q": Q, "left": left, "right": right, "cube": cube,
           "a": a, "b": b}
for name, t in tensors.items():
    print(name, "value:", t.item(), "grad:", t.grad.item())
