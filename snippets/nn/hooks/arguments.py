import warnings

import torch
from torch import nn


def forward_hook(module, inputs, output):
    print("  inputs:", inputs[0].item(), "output:", output.item())


def backward_hook(module, grad_input, grad_output):
    print("  grad_input:", grad_input, "grad_output:", grad_output)


def tensor_hook(gradient):
    print("  gradient:", gradient, "weight.grad:", layer.weight.grad)


def accumulated(parameter):
    print("  accumulated:", parameter.grad)


layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 3)
layer.register_forward_hook(forward_hook)
layer.register_full_backward_hook(backward_hook)
layer.weight.register_hook(tensor_hook)
layer.weight.register_post_accumulate_grad_hook(accumulated)
print("x requires grad")
layer(torch.tensor([[5.0]], requires_grad=True)).backward()
print("x does not")
with warnings.catch_warnings(record=True) as caught:
    layer(torch.tensor([[5.0]])).backward()
message = str(caught[0].message)
print("warned:", "no inputs require gradients" in message)
