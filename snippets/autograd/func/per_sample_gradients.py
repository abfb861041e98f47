import torch
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
net = torch.nn.Linear(2, 1)
params = {name: p.detach() for name, p in net.named_parameters()}
xs, ys = torch.randn(5, 2), torch.randn(5, 1)


def loss(params, x, y):
    return ((functional_call(net, params, (x,)) - y) ** 2).sum()


each = vmap(grad(loss), in_dims=(None, 0, 0))(params, xs, ys)
print({name: tuple(g.shape) for name, g in each.items()})

((net(xs) - ys) ** 2).sum().backward()
print(tuple(net.weight.grad.shape))
print(torch.allclose(each["weight"].sum(0), net.weight.grad))
