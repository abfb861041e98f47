import torch
from torch import nn


def step(parameter):
    with torch.no_grad():
        parameter -= 0.1 * parameter.grad
    parameter.grad = None


def model_and_batch():
    torch.manual_seed(0)
    return nn.Linear(2, 1), torch.tensor([[1.0, 2.0], [3.0, 4.0]])


usual, x = model_and_batch()
optimizer = torch.optim.SGD(usual.parameters(), lr=0.1)
usual(x).square().mean().backward()
optimizer.step()

hooked, x = model_and_batch()
for parameter in hooked.parameters():
    parameter.register_post_accumulate_grad_hook(step)
hooked(x).square().mean().backward()

for (name, one), two in zip(
        usual.named_parameters(), hooked.parameters()):
    print(name, "equal:", torch.allclose(one, two), "grad:", two.grad)
