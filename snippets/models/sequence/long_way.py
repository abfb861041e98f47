import torch

STEPS = 50
for w in (0.5, 0.9, 1.0, 1.1, 1.5):
    x = torch.zeros(STEPS, requires_grad=True)
    h = torch.tensor(0.0)
    for t in range(STEPS):
        h = w * h + x[t]
    h.backward()
    print(f"w={w} grad of x[0]={x.grad[0]:.1e} x[-1]={x.grad[-1]:.0f}")
