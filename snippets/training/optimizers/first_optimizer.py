import torch

w = torch.tensor([1.0, -2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
by_hand = w.detach().clone()

for step in range(3):
    optimizer.zero_grad()
    (w**2).sum().backward()
    optimizer.step()
    by_hand = by_hand - 0.1 * 2 * by_hand
    print("step():", w.detach(), "by hand:", by_hand)
