import torch

for numbers in ([2.0, 3.0], [0.9, 1.3]):
    a = torch.tensor(numbers, requires_grad=True)
    (3 * a**3).sum().backward()
    by_hand = 9 * a**2
    print("==:", (by_hand == a.grad).tolist(),
          " allclose:", torch.allclose(by_hand, a.grad))
