import torch

a = torch.tensor([2.0, 3.0], requires_grad=True)
b = torch.tensor([6.0, 4.0])

for weights in ([1.0, 1.0], [1.0, 0.0], [0.5, 2.0]):
    v = torch.tensor(weights)
    Q = 3 * a**3 - b**2
    a.grad = None
    (v * Q).sum().backward()
    print("weights:", weights, "a.grad:", a.grad.tolist())
