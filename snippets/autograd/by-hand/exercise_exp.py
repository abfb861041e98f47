import torch

x = torch.linspace(-1, 1, 2000)
y = torch.exp(x)
powers = torch.stack([x**k for k in range(4)])
taylor = torch.tensor([1, 1, 1 / 2, 1 / 6])

torch.manual_seed(0)
weights = torch.randn(4, requires_grad=True)
for _ in range(20000):
    loss = (weights @ powers - y).pow(2).mean()
    loss.backward()
    with torch.no_grad():
        weights -= 0.3 * weights.grad
        weights.grad = None

for name, w in (("fit", weights.detach()), ("Taylor", taylor)):
    error = (w @ powers - y).abs()
    print(name, [f"{v:.3f}" for v in w.tolist()])
    print(f"  near 0: {error[1000]:.3f} largest: {error.max():.3f}")
