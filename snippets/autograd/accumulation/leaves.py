# output: besides a warning
import torch

x = torch.tensor(2.0)
w = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(-1.0, requires_grad=True)
unused = torch.tensor(1.0, requires_grad=True)

z = w * x + b
h = torch.relu(z)
h.retain_grad()
loss = (h - 7) ** 2
loss.backward()

tensors = {"x": x, "w": w, "b": b, "unused": unused,
           "z": z, "h": h, "loss": loss}
for name, t in tensors.items():
    print(name, "leaf:", t.is_leaf, "requires_grad:", t.requires_grad,
          "grad:", t.grad)
