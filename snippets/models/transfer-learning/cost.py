import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks
from torch.utils.flop_counter import FlopCounterMode
from torchvision.models import resnet18


def cost(learns):
    model = resnet18(weights=None)
    model.fc = nn.Linear(512, 5)
    model.requires_grad_(False)
    model.get_submodule(learns).requires_grad_(True)
    weights = {p.data_ptr() for p in model.parameters()}
    saved = {}

    def pack(tensor):
        if tensor.data_ptr() not in weights:
            saved[tensor.data_ptr()] = tensor.nbytes
        return tensor

    forward = FlopCounterMode(display=False)
    backward = FlopCounterMode(display=False)
    with saved_tensors_hooks(pack, lambda tensor: tensor), forward:
        loss = model(torch.rand(2, 3, 64, 64)).sum()
    with backward:
        loss.backward()
    return (sum(saved.values()) / 1000,
            forward.get_total_flops() / 1e6,
            backward.get_total_flops() / 1e6)


for learns in "", "conv1", "fc":
    kilobytes, forward, backward = cost(learns)
    print(f"learns: {learns or 'all':5}  saved: {kilobytes:4.0f} kB",
          f" forward: {forward:.0f}  backward: {backward:4.0f}")
