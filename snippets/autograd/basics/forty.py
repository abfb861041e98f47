import torch

for constant in (25, 50):
    w = torch.tensor(2.0, requires_grad=True)
    y = w**2
    z = 10 * y + constant
    z.backward()
    print("z:", z.item(), " w.grad:", w.grad)
