import torch
from torch import nn


def add_one(module, inputs):
    return inputs[0] + 1


def times_ten(module, inputs, output):
    return output * 10


def times_hundred(module, grad_input, grad_output):
    return (grad_input[0] * 100,)


layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 3)
x = torch.tensor([[2.0]], requires_grad=True)
handles = [
    layer.register_forward_pre_hook(add_one),
    layer.register_forward_hook(times_ten),
    layer.register_full_backward_hook(times_hundred),
]
y = layer(x)
y.backward()
print("y:", y.item())
print("x.grad:", x.grad.item())
print("weight.grad:", layer.weight.grad.item())
print("layer.forward(x):", layer.forward(x).item())
for handle in handles:
    handle.remove()
print("after remove():", layer(x).item())
