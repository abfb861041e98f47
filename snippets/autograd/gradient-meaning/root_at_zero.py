import torch

for small in (0.0, 1e-8):
    x = torch.tensor(0.0, requires_grad=True)
    y = (x**2 + small).sqrt()
    y.backward()
    print(f"sqrt(x**2 + {small}) = {y.item():.4f}, grad", x.grad.item())

x = torch.tensor(0.0, requires_grad=True)
x.norm().backward()
print("norm, grad", x.grad.item())
