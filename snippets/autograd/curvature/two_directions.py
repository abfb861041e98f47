import torch

for rate in (0.01, 0.09, 0.11):
    w = torch.tensor([1.0, 1.0], requires_grad=True)
    for _ in range(20):
        loss = w[0]**2 + 10 * w[1]**2
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
        w.grad = None
    print(f"rate {rate}:",
          f"w[0] {w[0]:.4f}, factor {1 - 2 * rate:.2f};",
          f"w[1] {w[1]:.4f}, factor {1 - 20 * rate:.2f}")
