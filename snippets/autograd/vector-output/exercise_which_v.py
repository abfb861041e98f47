import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0], requires_grad=True)


def gradient(y, v=None):
    x.grad = None
    y.backward(gradient=v)
    return x.grad


for name, number, v in [
    ("mean", lambda y: y.mean(), [0.25, 0.25, 0.25, 0.25]),
    ("first", lambda y: y[0], [1.0, 0.0, 0.0, 0.0]),
    ("last - first", lambda y: y[3] - y[0], [-1.0, 0.0, 0.0, 1.0]),
]:
    from_v = gradient(x**2, torch.tensor(v))
    same = torch.equal(from_v, gradient(number(x**2)))
    print(name, from_v.tolist(), "same:", same)
