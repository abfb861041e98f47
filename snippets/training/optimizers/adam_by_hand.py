import torch

torch.set_default_dtype(torch.float64)
slope = torch.tensor([1.0, 20.0])
w = torch.tensor([3.0, 1.0], requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1)
hand, m, s = w.detach().clone(), 0, 0

for t in range(1, 6):
    w.grad = slope * w.detach()
    optimizer.step()

    g = slope * hand
    m = 0.9 * m + (1 - 0.9) * g
    s = 0.999 * s + (1 - 0.999) * g**2
    m_hat = m / (1 - 0.9**t)
    s_hat = s / (1 - 0.999**t)
    hand = hand - 0.1 * m_hat / (s_hat.sqrt() + 1e-8)
    print(f"m: {m[0]:.4f} m_hat: {m_hat[0]:.4f}",
          hand, "equal:", torch.allclose(hand, w))
