import torch
from torch.nn import functional as F

image = torch.tensor([[[[1.0, 3.0, 0.0, 1.0, 2.0],
                        [2.0, 2.0, 1.0, 2.0, 2.0],
                        [0.0, 1.0, 1.0, 2.0, 4.0]]]])
kernel = torch.tensor([[[[1.0, -1.0], [1.0, -1.0]]]],
                      requires_grad=True)
weight = torch.tensor([[1.0, 2.0], [-1.0, 1.0]], requires_grad=True)
bias = torch.tensor([-1.0, 2.0], requires_grad=True)

conv = F.conv2d(image, kernel)
relu = F.relu(conv)
pool = F.max_pool2d(relu, 2)
flat = torch.flatten(pool, 1)
out = F.linear(flat, weight, bias)
loss = F.mse_loss(out, torch.tensor([[1.0, 0.0]]))

names = ("loss", "out", "flat", "pool", "relu", "conv", "kernel")
tensors = (loss, out, flat, pool, relu, conv, kernel)
for t in tensors:
    t.retain_grad()
loss.backward()
for name, t in zip(names, tensors):
    print(f"{name:6}", t.squeeze().int().tolist())
    print("  grad", t.grad.squeeze().int().tolist())
