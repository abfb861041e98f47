import torch


def show(gradient):
    print("arrives at h:", gradient)


def limit(gradient):
    return gradient.clamp(max=5)


x = torch.tensor([1.0, 2.0], requires_grad=True)
h = x * 3
h.register_hook(show)
h.register_hook(limit)
(h**2).sum().backward()
print("x.grad:", x.grad)
