import torch

torch.set_default_dtype(torch.float64)
w = torch.tensor([3.0, 1.0], requires_grad=True)
optimizer = torch.optim.LBFGS([w], line_search_fn="strong_wolfe")
calls = 0


def closure():
    global calls
    calls += 1
    optimizer.zero_grad()
    loss = (w[0] ** 2 + 50 * w[1] ** 2) / 2
    loss.backward()
    return loss


first = optimizer.step(closure)
print(f"before: {first.item():.4f} after: {closure().item():.4f}")
print("more than one call:", calls - 1 > 1)
