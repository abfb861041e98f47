import torch
from torch import nn


class Scale(nn.Module):
    def forward(self, x, factor=1):
        return x * factor


def plain(module, args):
    print("plain:", args)


def with_names(module, args, kwargs):
    print("with_kwargs:", args, kwargs)
    return args, {**kwargs, "factor": 100}


scale = Scale()
scale.register_forward_pre_hook(plain)
scale.register_forward_pre_hook(with_names, with_kwargs=True)
x = torch.tensor([1.0, 2.0])
print("output:", scale(x, factor=3))
print("output:", scale(x=x))
