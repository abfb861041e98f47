import torch
from torch.func import functional_call, grad, vmap
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
net = torch.nn.Linear(4, 3)
params = {name: p.detach() for name, p in net.named_parameters()}
xs, labels = torch.randn(6, 4), torch.tensor([0, 1, 2, 0, 1, 2])


def loss(params, x, label):
    return cross_entropy(functional_call(net, params, (x,)), label)


each = vmap(grad(loss), in_dims=(None, 0, 0))(params, xs, labels)
norms = each["weight"].flatten(1).norm(dim=1)
print("norms:", norms.shape)

error = net(xs).softmax(1) - torch.eye(3)[labels]
by_formula = error.norm(dim=1) * xs.norm(dim=1)
print("same as the formula:", torch.allclose(norms, by_formula))
