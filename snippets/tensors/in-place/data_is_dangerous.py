import torch


def no_grad(w):
    with torch.no_grad():
        w.sub_(1)


def detach(w):
    w.detach().sub_(1)


def data(w):
    w.data.sub_(1)


for write in [no_grad, detach, data]:
    w = torch.tensor([3.0], requires_grad=True)
    y = w ** 2
    write(w)
    try:
        y.sum().backward()
        result = w.grad.item()
    except RuntimeError:
        result = "RuntimeError"
    print(write.__name__, w.item(), w._version, result)
