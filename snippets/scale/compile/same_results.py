import torch
from torch import nn
from torch.testing import assert_close

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 16), nn.GELU(), nn.Linear(16, 1))
x = torch.randn(32, 8)


def gradients(function):
    loss = function(x).square().mean()
    return torch.autograd.grad(loss, list(model.parameters()))


for backend in "eager", "aot_eager":
    torch.compiler.reset()
    compiled = torch.compile(model, backend=backend)
    assert_close(gradients(compiled), gradients(model))
    print(f"{backend}: 4 gradients are close")
print("default back end:", torch.compiler.get_default_backend())
