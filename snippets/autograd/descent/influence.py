import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
c = torch.tensor(-1.0, requires_grad=True)

p = a * b
s = p + c
z = s**2
z.backward()
print("z:", z.item())
print("a.grad:", a.grad.item())
print("b.grad:", b.grad.item())
print("c.grad:", c.grad.item())

dz_ds = 2 * s.item()
ds_dp, ds_dc = 1, 1
dp_da, dp_db = b.item(), a.item()
print("to a:", dz_ds * ds_dp * dp_da)
print("to b:", dz_ds * ds_dp * dp_db)
print("to c:", dz_ds * ds_dc)
