import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def kept_bytes(model, x):
    """Bytes that model(x) keeps for the backward pass."""
    weights = {p.data_ptr() for p in model.parameters()}
    kept = {}

    def keep(tensor):
        if tensor.data_ptr() not in weights:
            kept[tensor.data_ptr()] = tensor.nbytes
        return tensor

    with saved_tensors_hooks(keep, lambda tensor: tensor):
        scores = model(x)
    return sum(kept.values())


model = nn.Sequential(nn.Linear(784, 512), nn.ReLU(),
                      nn.Linear(512, 512), nn.ReLU(),
                      nn.Linear(512, 10))
fixed = 4 * sum(p.nbytes for p in model.parameters())
each = kept_bytes(model, torch.ones(1, 784))
largest = (100_000_000 - fixed) // each
print("by hand:", (784 + 512 + 512) * 4, "bytes | measured:", each)
print("largest batch in 100 MB:", largest)
print("right:", kept_bytes(model, torch.ones(largest, 784))
      + fixed <= 100_000_000)
