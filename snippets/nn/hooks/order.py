import torch
from torch import nn


class Double(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.tensor(2.0))

    def forward(self, x):
        print("  forward")
        return self.w * x


def say(name):
    def hook(*arguments):
        print(" ", name)
    return hook


layer = Double()
layer.register_forward_pre_hook(say("forward pre-hook"))
layer.register_forward_hook(say("forward hook"))
layer.register_full_backward_pre_hook(say("full backward pre-hook"))
layer.register_full_backward_hook(say("full backward hook"))
layer.w.register_hook(say("tensor hook of w"))
layer.w.register_post_accumulate_grad_hook(say("post-accumulate of w"))
x = torch.tensor(3.0, requires_grad=True)
x.register_hook(say("tensor hook of x"))
print("layer(x)")
y = layer(x)
print("y.backward()")
y.backward()
