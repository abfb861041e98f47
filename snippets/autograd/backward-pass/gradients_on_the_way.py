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

print("Q    ", Q.item(), Q.grad.item())
print("left ", left.item(), left.grad.item())
print("right", right.item(), right.grad.item())
print("cube ", cube.item(), cube.grad.item())
print("a    ", a.item(), a.grad.item())
print("b    ", b.item(), b.grad.item())
