import torch
from torch.autograd.graph import saved_tensors_hooks
from torch.utils.flop_counter import FlopCounterMode
from torchvision.models import resnet18

for learns in "all", "conv1", "fc":
    model = resnet18(weights=None, num_classes=5)
    model.requires_grad_(learns == "all")
    if learns != "all":
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
    kilobytes = sum(saved.values()) // 1000
    print(f"learns: {learns:5}  saved: {kilobytes:4} kB",
          f" forward: {forward.get_total_flops() // 10**6}",
          f" backward: {backward.get_total_flops() // 10**6}")
