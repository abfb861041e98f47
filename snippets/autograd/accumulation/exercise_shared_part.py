import torch

w = torch.tensor(3.0, requires_grad=True)


def losses():
    y = w**2
    return y + 1, 10 * y


first, second = losses()
first.backward()
try:
    second.backward()
except RuntimeError:
    print("RuntimeError")

w.grad = None
first, second = losses()
first.backward(retain_graph=True)
second.backward()
print("kept: ", w.grad)

w.grad = None
first, second = losses()
(first + second).backward()
print("added:", w.grad)
