import torch

w = torch.tensor(3.0, requires_grad=True)
y = w**3
z = 10 * y
dz_dw, dz_dy = torch.autograd.grad(z, (w, y))
print("dz_dw:", dz_dw, " dz_dy:", dz_dy)
print("w.grad:", w.grad)

(slope,) = torch.autograd.grad(w**3, w, create_graph=True)
(bend,) = torch.autograd.grad(slope, w)
print("slope:", slope.item(), " bend:", bend.item())

unused = torch.tensor(1.0, requires_grad=True)
try:
    torch.autograd.grad(w**2, (w, unused))
except RuntimeError as error:
    print(error)
print(torch.autograd.grad(w**2, (w, unused), allow_unused=True))
