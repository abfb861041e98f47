import torch

torch.set_default_dtype(torch.float64)
slope = torch.tensor([1.0, 20.0])
w = torch.tensor([3.0, 1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.02, momentum=0.9)
hand, v = w.detach().clone(), 0

for step in range(5):
    w.grad = slope * w.detach()
    optimizer.step()

    g = slope * hand
    v = 0.9 * v + g
    hand = hand - 0.02 * v
    print(hand, "equal:", torch.allclose(hand, w))
