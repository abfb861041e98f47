import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = 3 * x
w = torch.tensor(0.0, requires_grad=True)
for step in range(6):
    loss = ((w * x - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.1 * w.grad
    print("step", step, "loss", round(loss.item(), 2))
