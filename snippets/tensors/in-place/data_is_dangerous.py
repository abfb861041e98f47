import torch


def no_grad(w):
    with torch.no_grad():
        w.sub_(1)


def detach(w):
    w.detach().sub_(1)


def data(w):
    w.data.sub_(1)


def numpy(w):
    w.detach().numpy()[0] -= 1


for change in [no_grad, detach, data, numpy]:
    w = torch.tensor([3.0], requires_grad=True)
    y = w ** 2
    change(w)
    try:
        y.sum().backward()
        result = w.grad.item()
    except RuntimeError:
        result = "error"
    print(change.__name__, "value:", w.item(), end=" ")
    print("version:", w._version, "gradient:", result)
