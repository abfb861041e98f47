import torch


def gradient(change):
    w = torch.tensor(3.0, requires_grad=True)
    y = w**2
    change(w)
    try:
        y.backward()
        return w.grad
    except RuntimeError as error:
        return str(error).split(":")[0]


def through_data(w):
    w.data.sub_(1.0)


def under_no_grad(w):
    with torch.no_grad():
        w.sub_(1.0)


print("data:", gradient(through_data))
print("no_grad:", gradient(under_no_grad))
