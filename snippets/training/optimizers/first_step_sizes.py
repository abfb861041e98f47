import torch
from torch.optim import SGD, Adagrad, Adam, AdamW, RMSprop

print("gradient  0.001       1    1000")
for kind in (SGD, Adagrad, RMSprop, Adam, AdamW):
    w = torch.zeros(3, requires_grad=True)
    w.grad = torch.tensor([0.001, 1.0, 1000.0])
    kind([w], lr=0.1).step()
    a, b, c = (-w).tolist()
    print(f"{kind.__name__:8} {a:6.4f} {b:7.2f} {c:7.2f}")
