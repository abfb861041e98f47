import torch
from torch.func import functional_call

torch.manual_seed(0)
net = torch.nn.Linear(2, 1)
params = dict(net.named_parameters())
print("names:", list(params))

x = torch.tensor([1.0, 2.0])
ones = {name: torch.ones_like(p) for name, p in params.items()}
print("ones:", functional_call(net, ones, (x,)).item())
own = functional_call(net, params, (x,))
print("own parameters:", torch.equal(own, net(x)))

wrong = {"wieght": torch.ones(1, 2)}
ignored = functional_call(net, wrong, (x,))
print("misspelt name ignored:", torch.equal(ignored, net(x)))
try:
    functional_call(net, wrong, (x,), strict=True)
except RuntimeError as error:
    print(error)
