import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, 0.0, 3.0], requires_grad=True)
print("x               ", "".join(f"{v:9.4f}" for v in x.tolist()))
for f in (torch.relu, F.leaky_relu, F.gelu, F.silu, torch.sigmoid,
          torch.tanh):
    x.grad = None
    y = f(x)
    y.sum().backward()
    for name, row in (("value", y), ("slope", x.grad)):
        numbers = "".join(f"{v:9.4f}" for v in row.tolist())
        print(f"{f.__name__:10} {name}", numbers)
