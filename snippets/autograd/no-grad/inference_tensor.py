import torch


def refused(action):
    try:
        action()
    except RuntimeError as error:
        print(str(error).split(".")[0])


w = torch.ones(2, requires_grad=True)
with torch.inference_mode():
    y = w * 2
print(y.requires_grad, y.is_inference())
refused(lambda: w * y)
refused(lambda: y.add_(1))
refused(lambda: y._version)

with torch.no_grad():
    z = w * 2
(w * z).sum().backward()
print(w.grad, z.add_(1))

w.grad, loss = None, (w**2).sum()
with torch.inference_mode():
    loss.backward()
print(w.grad.is_inference())
refused(lambda: (w**2).sum().backward())
