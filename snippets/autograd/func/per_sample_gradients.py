import torch
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
net = torch.nn.Linear(2, 1)
attached = dict(net.named_parameters())
params = {name: p.detach() for name, p in attached.items()}
xs, ys = torch.randn(5, 2), torch.randn(5, 1)


def loss(params, x, y):
    return ((functional_call(net, params, (x,)) - y) ** 2).sum()


per_sample = vmap(grad(loss), in_dims=(None, 0, 0))
each = per_sample(params, xs, ys)["weight"]
print("for each sample:", each.shape)

((net(xs) - ys) ** 2).sum().backward()
print("of the sum:", net.weight.grad.shape)
print("sum of each:", torch.allclose(each.sum(0), net.weight.grad))

recorded = per_sample(attached, xs, ys)["weight"]
print("recorded without detach:", recorded.requires_grad)
print("recorded with detach:", each.requires_grad)
