import torch

inputs = torch.tensor([1000.0, 2000.0])
targets = torch.tensor([1.0, 2.0])
w = torch.tensor(0.0)

for step in range(20):
    q = w.clone().requires_grad_()
    loss = ((q * inputs - targets) ** 2).mean()
    loss.backward()
    print(f"step {step}: loss {loss.item():.0e}")
    if not torch.isfinite(loss):
        break
    w = w - 0.1 * q.grad

print("inf - inf:", (loss - loss).item())
