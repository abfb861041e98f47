import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

x = torch.zeros(64, 100)


def count_saved(activation):
    """Tensors like x that stay in memory for the backward pass."""
    model = nn.Sequential(
        nn.Linear(100, 100), activation, nn.Linear(100, 100))
    places = set()

    def pack(tensor):
        if tensor.shape == x.shape:
            places.add(tensor.data_ptr())
        return tensor

    with saved_tensors_hooks(pack, lambda tensor: tensor):
        output = model(x)
    return len(places)


for activation in (nn.ReLU(), nn.ReLU(inplace=True), nn.GELU(),
                   nn.LeakyReLU(), nn.LeakyReLU(inplace=True)):
    print(count_saved(activation), "saved with", activation)
