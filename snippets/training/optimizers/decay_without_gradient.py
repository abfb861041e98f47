import torch
from torch.optim import Adam, AdamW

for gradient in (0.0, 1000.0):
    for kind in (Adam, AdamW):
        w = torch.tensor([10.0, 1.0, 0.2], requires_grad=True)
        w.grad = torch.full((3,), gradient)
        kind([w], lr=0.1, weight_decay=0.1).step()
        print(f"gradient {gradient:6} {kind.__name__:5}", w.detach())
