import torch
from torch import nn
from torch.testing import assert_close

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 16), nn.GELU(), nn.Linear(16, 1))
x, y = torch.randn(32, 8), torch.randn(32, 1)


def loss_of(x, y):
    return nn.functional.mse_loss(model(x), y)


def run(function):
    loss = function(x, y)
    return loss, *torch.autograd.grad(loss, list(model.parameters()))


plain = run(loss_of)
for backend in "eager", "aot_eager":
    torch.compiler.reset()
    compiled = run(torch.compile(loss_of, backend=backend))
    assert_close(compiled, plain)
    print(f"{backend}: loss and 4 gradients are close")
print("default back end:", torch.compiler.get_default_backend())
