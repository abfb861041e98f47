import torch
from torch.func import functional_call

torch.manual_seed(0)
net = torch.nn.Linear(2, 1)
params = dict(net.named_parameters())
print({name: tuple(p.shape) for name, p in params.items()})

x = torch.tensor([1.0, 2.0])
before = net.weight.detach().clone()
ones = {name: torch.ones_like(p) for name, p in params.items()}
print(functional_call(net, ones, (x,)).item())
print(torch.equal(functional_call(net, params, (x,)), net(x)))
print(torch.equal(net.weight, before))
