import torch

x = torch.tensor([1.0, 2.0, 3.0])


def gradient(labels, power):
    w = torch.tensor(0.0, requires_grad=True)
    (w * x - labels).pow(power).sum().backward()
    return w.grad.item()


near, far = torch.tensor([2.0, 4.0, 6.0]), torch.full((3,), 1e6)
for power in (1, 2):
    print("power:", power, " near:", gradient(near, power),
          " far:", gradient(far, power))

w = 0.0
for step in range(3):
    w -= 0.5 * gradient(near, 1)
    print("w:", w, " loss:", (w * x - near).sum().item())
