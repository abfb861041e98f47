import torch

x = torch.tensor([1.0, -1.0, 0.5])
u = torch.tensor(0.8, requires_grad=True)
w = torch.tensor(0.5, requires_grad=True)

h = [torch.tensor(0.0)]
for t in range(3):
    h.append(torch.tanh(u * x[t] + w * h[t]))
loss = h[3] ** 2
loss.backward()

with torch.no_grad():
    grad_u = grad_w = 0
    grad_h = 2 * h[3]
    for t in reversed(range(3)):
        grad_a = grad_h * (1 - h[t + 1] ** 2)
        grad_u += grad_a * x[t]
        grad_w += grad_a * h[t]
        grad_h = grad_a * w
        print(f"t={t} grad_a={grad_a:.4f} grad_w so far={grad_w:.4f}")

torch.testing.assert_close(grad_u, u.grad)
torch.testing.assert_close(grad_w, w.grad)
print("by hand: equal")
