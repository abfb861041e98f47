import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)


def gradient(v):
    x.grad = None
    try:
        (x**2).backward(gradient=v)
        return x.grad
    except RuntimeError as error:
        return str(error).split(".")[0]


print("integers:", gradient(torch.tensor([1, 1])))
print("complex:", gradient(torch.tensor([1j, 1j])))
print("ones_like:", gradient(torch.ones_like(x**2)))
