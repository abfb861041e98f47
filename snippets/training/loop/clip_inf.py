import torch
from torch import nn


def clip(bad, **options):
    w = nn.Parameter(torch.zeros(3))
    w.grad = torch.tensor([1.0, 2.0, bad])
    norm = nn.utils.clip_grad_norm_([w], max_norm=1.0, **options)
    return norm.item(), w.grad


print("norm, clipped:", clip(float("inf")))
print("norm, clipped:", clip(float("nan")))
try:
    clip(float("inf"), error_if_nonfinite=True)
except RuntimeError as error:
    print(str(error).split(",")[0].replace("`", ""))
