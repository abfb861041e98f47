import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

model = nn.Sequential(nn.Linear(784, 512), nn.ReLU(),
                      nn.Linear(512, 512), nn.ReLU(),
                      nn.Linear(512, 10))
weights = {p.data_ptr() for p in model.parameters()}
kept = {}


def keep(tensor):
    if tensor.data_ptr() not in weights:
        kept[tensor.data_ptr()] = tensor.nbytes
    return tensor


model.eval()
for recording in (torch.enable_grad(), torch.no_grad()):
    kept.clear()
    with saved_tensors_hooks(keep, lambda tensor: tensor), recording:
        scores = model(torch.ones(4096, 784))
    print(f"eval(), {type(recording).__name__}:",
          f"kept {sum(kept.values()) / 1e6:.1f} MB")
