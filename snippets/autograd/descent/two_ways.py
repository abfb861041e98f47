import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
s = a * b + a
z = s**2
z.backward()

dz_ds = 2 * s.item()
print("through a * b:", dz_ds * b.item())
print("directly:     ", dz_ds * 1)
print("a.grad:       ", a.grad.item())
