import torch


def show(name, y, p):
    (grad,) = torch.autograd.grad(y.sum(), p)
    print(f"{name}:", y.detach(), "gradient:", grad)


p = torch.tensor([0.0, 0.5, 1.0], requires_grad=True)
show("outside", torch.where(p > 0, p * p.log2(), 0.0), p)
show("nan_to_num", (p * p.log2()).nan_to_num(), p)
