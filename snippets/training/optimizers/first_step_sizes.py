import torch
from torch.optim import SGD, Adagrad, Adam, AdamW, RMSprop

print("gradient  0.001       1    1000")
for kind in (SGD, Adagrad, RMSprop, Adam, AdamW):
    w = torch.zeros(3, requires_grad=True)
    w.grad = torch.tensor([0.001, 1.0, 1000.0])
    kind([w], lr=0.1).step()
    a, b, c = (-w).tolist()
    print(f"{kind.__name__:8} {a:6.4f} {b:7.2f} {c:7.2f}")

w = torch.zeros(1, requires_grad=True)
optimizer = Adam([w], lr=0.1)
for t in range(100):
    w.grad = torch.tensor([(-1.0) ** t])
    before = w.item()
    optimizer.step()
print(f"Adam, 1 and -1 in turn: {abs(w.item() - before):.4f}")
